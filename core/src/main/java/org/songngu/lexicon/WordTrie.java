package org.songngu.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * A prefix tree over sequences of token numbers. Every token is a node below the root with the
 * token's own number, so that the first step costs nothing; every further step is one probe of an
 * open-addressing hash table.
 *
 * <p>What takes the time here is the memory: the tables are larger than a processor's near caches.
 * So a step, its target and what ends there stand side by side in one table, and a filter of a few
 * bits a step (Bloom 1970, with one hash) answers most of the steps that lead nowhere. A transducer
 * of Lucene's was here before; its arcs, one for each of twenty thousand tokens, are searched by
 * bisection, which took most of the time of the whole analysis.
 */
final class WordTrie {
  /** No node, and no group. */
  static final int NONE = -1;

  private static final int NODE_BITS = 22;
  private static final int TOKEN_BITS = 20;
  private static final long NODE_MASK = (1L << NODE_BITS) - 1;
  private static final int FILTER_BITS_PER_SLOT = 8;

  /** What ends at each token's node, or {@link #NONE}. */
  private final int[] tokenGroups;

  private final int steps;

  /** Pairs: a step with the node behind it, 0 in an empty slot; what ends at the node. */
  private final long[] table;

  private final long[] filter;

  /**
   * @param steps the steps in the order of the nodes that they lead to
   * @param groups what ends at each node, first those of the tokens, then those behind the steps
   */
  private WordTrie(long[] steps, int[] groups) {
    int tokens = groups.length - steps.length;
    if (tokens >= 1 << TOKEN_BITS || groups.length > 1 << NODE_BITS) {
      throw new IllegalArgumentException(
          "%d tokens and %d nodes: a lexicon so large needs wider tables"
              .formatted(tokens, groups.length));
    }
    this.tokenGroups = Arrays.copyOf(groups, tokens);
    this.steps = steps.length;
    // a third to two thirds of the slots are taken
    int slots = 2 * Integer.highestOneBit(Math.max(1, steps.length + steps.length / 2));
    this.table = new long[2 * slots];
    this.filter = new long[Math.max(1, slots * FILTER_BITS_PER_SLOT / Long.SIZE)];
    for (int i = 0; i < steps.length; i++) {
      insert(steps[i], tokens + i, groups[tokens + i]);
    }
  }

  /** Builds the tree of sequences, none of them empty, each with its group. */
  static WordTrie of(SortedMap<int[], Integer> groupOfKey, int tokens) {
    Map<Long, Integer> children = new HashMap<>();
    long[] steps = new long[groupOfKey.values().size()];
    Map<Integer, Integer> groupOfNode = new HashMap<>();
    for (Map.Entry<int[], Integer> entry : groupOfKey.entrySet()) {
      int[] key = entry.getKey();
      int node = key[0];
      for (int i = 1; i < key.length; i++) {
        long step = step(node, key[i]);
        int next = tokens + children.size();
        Integer known = children.putIfAbsent(step, next);
        if (known == null) {
          steps = steps.length == next - tokens ? Arrays.copyOf(steps, 2 * steps.length) : steps;
          steps[next - tokens] = step;
        }
        node = known == null ? next : known;
      }
      groupOfNode.put(node, entry.getValue());
    }
    int[] groups = new int[tokens + children.size()];
    Arrays.setAll(groups, node -> groupOfNode.getOrDefault(node, NONE));
    return new WordTrie(Arrays.copyOf(steps, children.size()), groups);
  }

  /** Where a token leads to from a node: a place for the methods below, or {@link #NONE}. */
  int next(int node, int token) {
    long step = step(node, token);
    int hash = hash(step);
    int bit = hash & (filter.length * Long.SIZE - 1);
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return NONE;
    }
    int mask = table.length - 2;
    for (int slot = (hash << 1) & mask; table[slot] != 0; slot = (slot + 2) & mask) {
      if ((table[slot] >>> NODE_BITS) == step) {
        return slot;
      }
    }
    return NONE;
  }

  /** The node at a place. */
  int node(int place) {
    return (int) (table[place] & NODE_MASK);
  }

  /** What ends at a place, or {@link #NONE}. */
  int group(int place) {
    return (int) table[place + 1];
  }

  /** What a token is by itself, or {@link #NONE}. */
  int tokenGroup(int token) {
    return tokenGroups[token];
  }

  void write(DataOutput output) throws IOException {
    long[] written = new long[steps];
    int[] groups = Arrays.copyOf(tokenGroups, tokenGroups.length + steps);
    for (int slot = 0; slot < table.length; slot += 2) {
      if (table[slot] != 0) {
        written[node(slot) - tokenGroups.length] = table[slot] >>> NODE_BITS;
        groups[node(slot)] = group(slot);
      }
    }
    output.writeVInt(groups.length);
    output.writeVInt(steps);
    for (long step : written) {
      output.writeLong(step);
    }
    for (int group : groups) {
      output.writeInt(group);
    }
  }

  static WordTrie read(DataInput input) throws IOException {
    int[] groups = new int[input.readVInt()];
    long[] steps = new long[input.readVInt()];
    input.readLongs(steps, 0, steps.length);
    input.readInts(groups, 0, groups.length);
    return new WordTrie(steps, groups);
  }

  private void insert(long step, int node, int group) {
    int hash = hash(step);
    int bit = hash & (filter.length * Long.SIZE - 1);
    filter[bit >>> 6] |= 1L << bit;
    int mask = table.length - 2;
    int slot = (hash << 1) & mask;
    while (table[slot] != 0) {
      slot = (slot + 2) & mask;
    }
    table[slot] = (step << NODE_BITS) | node;
    table[slot + 1] = group;
  }

  private static long step(int node, int token) {
    return ((long) node << TOKEN_BITS) | token;
  }

  /** Fibonacci hashing. */
  private static int hash(long step) {
    return (int) ((step * 0x9E3779B97F4A7C15L) >>> Integer.SIZE);
  }
}

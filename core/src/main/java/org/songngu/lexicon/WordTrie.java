package org.songngu.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * A finite-state transducer from sequences of token numbers to groups of forms, as a prefix tree:
 * its outputs are all different, so that nothing behind a state could be shared. Every token is a
 * node below the root with the token's own number, so that the first step costs nothing; every
 * further step is one probe of an open-addressing hash table.
 *
 * <p>What takes the time here is the memory: the tables are larger than a processor's near caches.
 * So a step, its target and what ends there stand side by side in one table, and a filter of a few
 * bits a step (Bloom 1970, with one hash) answers most of the steps that lead nowhere. The arrays
 * are written and read as they are.
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

  /** Pairs: a step with the node behind it, 0 in an empty slot; what ends at the node. */
  private final long[] table;

  private final long[] filter;

  private WordTrie(int[] tokenGroups, long[] table, long[] filter) {
    this.tokenGroups = tokenGroups;
    this.table = table;
    this.filter = filter;
  }

  /** Gathers sequences of tokens, none of them empty. */
  static final class Builder {
    private final int tokens;
    private final Map<Long, Integer> nodes = new HashMap<>();

    /**
     * @param tokens how many tokens there are
     */
    Builder(int tokens) {
      this.tokens = tokens;
    }

    /** The node where a sequence ends; new ones are made on the way. */
    int add(int[] key) {
      int node = key[0];
      for (int i = 1; i < key.length; i++) {
        int next = size();
        Integer known = nodes.putIfAbsent(step(node, key[i]), next);
        node = known == null ? next : known;
      }
      return node;
    }

    /** How many nodes there are; the tokens' own come first. */
    int size() {
      return tokens + nodes.size();
    }

    /**
     * @param groups what ends at each node, or {@link #NONE}
     */
    WordTrie build(int[] groups) {
      if (tokens >= 1 << TOKEN_BITS || size() > 1 << NODE_BITS) {
        throw new IllegalArgumentException(
            "%d tokens and %d nodes: a lexicon so large needs wider tables"
                .formatted(tokens, size()));
      }
      // Three eighths to three quarters of the slots are taken: as fast as half of that, by the
      // filter, and smaller.
      int slots = 2 * Integer.highestOneBit(Math.max(1, nodes.size() + nodes.size() / 3));
      long[] filter = new long[Math.max(1, slots * FILTER_BITS_PER_SLOT / Long.SIZE)];
      WordTrie trie = new WordTrie(Arrays.copyOf(groups, tokens), new long[2 * slots], filter);
      nodes.forEach((step, node) -> trie.insert(step, node, groups[node]));
      return trie;
    }
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

  /** Everything that ends anywhere, in no particular order. */
  void forEachGroup(IntConsumer consumer) {
    for (int group : tokenGroups) {
      if (group != NONE) {
        consumer.accept(group);
      }
    }
    for (int place = 0; place < table.length; place += 2) {
      if (table[place] != 0 && group(place) != NONE) {
        consumer.accept(group(place));
      }
    }
  }

  void write(ImageWriter output) {
    output.writeInts(tokenGroups);
    output.writeLongs(table);
    output.writeLongs(filter);
  }

  static WordTrie read(ImageReader input) throws IOException {
    return new WordTrie(input.readInts(), input.readLongs(), input.readLongs());
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

package org.songngu.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * A finite-state transducer from sequences of token numbers to groups of forms, as a prefix tree:
 * its outputs are all different, so that nothing behind a state could be shared. Every token is a
 * node below the root with the token's own number, so that the first step costs nothing; every
 * further step is one probe of an open-addressing hash table.
 *
 * <p>What takes the time here is the memory: the table is larger than a processor's near caches. So
 * a step is one {@code long} with what ends behind it, the node behind it is the slot in which it
 * stands, and a filter of a few bits a step (Bloom 1970, with one hash) answers most of the steps
 * that lead nowhere. The arrays are written and read as they are.
 */
final class WordTrie {
  /** No node, and no group. */
  static final int NONE = -1;

  private static final int NODE_BITS = 22;
  private static final int TOKEN_BITS = 20;
  private static final int GROUP_BITS = 22;
  private static final long GROUP_MASK = (1L << GROUP_BITS) - 1;

  /** Added to a group, so that negative ones are stored too and no slot in use is 0. */
  private static final int GROUP_BIAS = 1 << (GROUP_BITS - 1);

  private static final int FILTER_BITS_PER_SLOT = 8;

  /** What ends at each token's node, or {@link #NONE}. */
  private final int[] tokenGroups;

  /** A step and what ends behind it, 0 in an empty slot. */
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

    /** Each step with the node behind it, in the order of the nodes. */
    private final Map<Long, Integer> nodes = new LinkedHashMap<>();

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
      // Three eighths to three quarters of the slots are taken: as fast as half of that, by the
      // filter, and smaller.
      int slots = 2 * Integer.highestOneBit(Math.max(1, nodes.size() + nodes.size() / 3));
      if (tokens >= 1 << TOKEN_BITS || tokens + slots > 1 << NODE_BITS) {
        throw new IllegalArgumentException(
            "%d tokens and %d nodes: a lexicon so large needs wider tables"
                .formatted(tokens, size()));
      }
      long[] filter = new long[Math.max(1, slots * FILTER_BITS_PER_SLOT / Long.SIZE)];
      WordTrie trie = new WordTrie(Arrays.copyOf(groups, tokens), new long[slots], filter);
      int[] places = new int[size()];
      nodes.forEach(
          (step, node) -> {
            int from = (int) (step >>> TOKEN_BITS);
            int token = (int) (step & ((1 << TOKEN_BITS) - 1));
            int placedFrom = from < tokens ? from : trie.node(places[from]);
            places[node] = trie.insert(step(placedFrom, token), groups[node]);
          });
      return trie;
    }
  }

  /** Where a token leads to from a node: a place for the methods below, or {@link #NONE}. */
  int next(int node, int token) {
    long step = step(node, token);
    int hash = hash(step);
    return mayHave(hash) != 0 ? find(step, hash) : NONE;
  }

  /**
   * Finds where each token leads to by the token after it. All that can be looked at without
   * waiting for an answer is looked at first: the processor then fetches many places at a time.
   *
   * @param tokens negative where unknown
   * @param places gets the places, or {@link #NONE}, from {@code from} to {@code to}, exclusive
   * @param likely used for work; as long as the places
   */
  void nextOfEach(int[] tokens, int from, int to, int[] places, int[] likely) {
    int count = 0;
    for (int i = from; i + 1 < to; i++) {
      likely[count] = i;
      int known = ~(tokens[i] | tokens[i + 1]) >>> (Integer.SIZE - 1);
      count += mayHave(hash(step(tokens[i], tokens[i + 1]))) & known;
    }
    Arrays.fill(places, from, to, NONE);
    for (int n = 0; n < count; n++) {
      int i = likely[n];
      long step = step(tokens[i], tokens[i + 1]);
      places[i] = find(step, hash(step));
    }
  }

  /** 0 if there is no step with such a hash, 1 if there may be one. */
  private int mayHave(int hash) {
    return (int) (filter[(hash & (filter.length * Long.SIZE - 1)) >>> 6] >>> hash) & 1;
  }

  private int find(long step, int hash) {
    int mask = table.length - 1;
    for (int slot = hash & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      if ((table[slot] >>> GROUP_BITS) == step) {
        return slot;
      }
    }
    return NONE;
  }

  /** The node at a place. */
  int node(int place) {
    return tokenGroups.length + place;
  }

  /** What ends at a place, or {@link #NONE}. */
  int group(int place) {
    return (int) (table[place] & GROUP_MASK) - GROUP_BIAS;
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
    for (int place = 0; place < table.length; place++) {
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

  private int insert(long step, int group) {
    int hash = hash(step);
    int bit = hash & (filter.length * Long.SIZE - 1);
    filter[bit >>> 6] |= 1L << bit;
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = (step << GROUP_BITS) | (group + GROUP_BIAS);
    return slot;
  }

  private static long step(int node, int token) {
    return ((long) node << TOKEN_BITS) | token;
  }

  /** Fibonacci hashing. */
  private static int hash(long step) {
    return (int) ((step * 0x9E3779B97F4A7C15L) >>> Integer.SIZE);
  }
}

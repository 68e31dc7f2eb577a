package org.songngu.lexicon;

/**
 * Finds the known forms that begin at a token. Reuses its buffers; not safe for use by several
 * threads.
 */
public final class WordMatcher {
  private final WordTrie trie;
  private final int[] lengths;
  private final int[] groups;
  private int[] places = new int[0];
  private int[] likely = new int[0];
  private int count;

  WordMatcher(WordTrie trie, int longest) {
    this.trie = trie;
    this.lengths = new int[longest];
    this.groups = new int[longest];
  }

  /**
   * Finds all forms that begin at a token, the shortest first.
   *
   * @param tokens token numbers of the {@link WordIndex}, negative where unknown
   * @param from the token to begin at
   * @param to the end of the tokens, exclusive
   * @return how many forms begin there
   */
  public int match(int[] tokens, int from, int to) {
    count = 0;
    int node = tokens[from];
    if (node < 0) {
      return 0;
    }
    add(1, trie.tokenGroup(node));
    for (int end = from + 1; end < to && tokens[end] >= 0; end++) {
      int place = trie.next(node, tokens[end]);
      if (place < 0) {
        break;
      }
      add(end + 1 - from, trie.group(place));
      node = trie.node(place);
    }
    return count;
  }

  /** What a token is by itself, or {@link WordIndex#NO_GROUP}. */
  int groupOf(int token) {
    return token < 0 ? WordIndex.NO_GROUP : trie.tokenGroup(token);
  }

  /** Looks at a run of tokens, of which {@link #reach} then tells. */
  void look(int[] tokens, int from, int to) {
    if (places.length < to) {
      places = new int[2 * to];
      likely = new int[2 * to];
    }
    trie.nextOfEach(tokens, from, to, places, likely);
  }

  /** The end of the longest beginning of a form that stands at a token; that token's at least. */
  int reach(int[] tokens, int from, int to) {
    int end = from + 1;
    int place = places[from];
    while (place >= 0) {
      end++;
      place = end < to && tokens[end] >= 0 ? trie.next(trie.node(place), tokens[end]) : -1;
    }
    return end;
  }

  /** What a token and the next are together, where {@link #reach} goes over both. */
  int groupOfPair(int from) {
    return trie.group(places[from]);
  }

  private void add(int length, int group) {
    if (group != WordTrie.NONE) {
      lengths[count] = length;
      groups[count] = group;
      count++;
    }
  }

  /**
   * {@return how many tokens the n-th form found has}
   *
   * @param n the number of the match
   */
  public int length(int n) {
    return lengths[n];
  }

  /**
   * {@return the group of the n-th form found}
   *
   * @param n the number of the match
   */
  public int group(int n) {
    return groups[n];
  }
}

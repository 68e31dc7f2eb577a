package org.songngu.lexicon;

import java.util.Arrays;

/**
 * Cuts a run of tokens into words: the fewest words, where known forms are words and every other
 * token stands alone.
 *
 * <p>Among cuts with the same number of words the one that leaves no unknown token wins, then the
 * one whose longer words come first. Tokens over which no form reaches are cut apart first, so that
 * little is left to be weighed. Reuses its buffers; not safe for use by several threads.
 */
public final class Segmenter {
  private static final int WORD = 16;

  /**
   * A token that is no word by itself is a sign of a wrong cut, but of a weaker one than a word
   * more.
   */
  private static final int NO_WORD = 5;

  private final WordMatcher matcher;
  private int[] costs = new int[0];
  private int[] lengths = new int[0];
  private int[] groups = new int[0];
  private int[] reaching = new int[0];
  private int[] reachingGroups = new int[0];

  /**
   * Segments by the words of a lexicon.
   *
   * @param index the words
   */
  public Segmenter(WordIndex index) {
    this.matcher = index.matcher();
  }

  /**
   * Cuts the tokens; {@link #length} and {@link #group} then tell of each word by its first token.
   *
   * @param tokens token numbers of the {@link WordIndex}, negative where unknown
   * @param from the first token
   * @param to the end of the tokens, exclusive
   */
  public void segment(int[] tokens, int from, int to) {
    ensureCapacity(to + 1);
    matcher.look(tokens, from, to);
    int partStart = from;
    int partEnd = from;
    for (int i = from; i < to; i++) {
      partEnd = Math.max(partEnd, matcher.reach(tokens, i, to));
      if (partEnd == i + 1) {
        cutPart(tokens, partStart, partEnd);
        partStart = partEnd;
      }
    }
  }

  /** Nearly all parts have one or two tokens; two are one word if they can be. */
  private void cutPart(int[] tokens, int from, int to) {
    if (to - from > 2) {
      cut(tokens, from, to, Integer.MAX_VALUE);
      keepCrossing(from, to);
      return;
    }
    Arrays.fill(reaching, from, to, 0);
    int pair = to - from == 2 ? matcher.groupOfPair(from) : WordIndex.NO_GROUP;
    if (pair != WordIndex.NO_GROUP) {
      lengths[from] = 2;
      groups[from] = pair;
      return;
    }
    for (int i = from; i < to; i++) {
      lengths[i] = 1;
      groups[i] = matcher.groupOf(tokens[i]);
    }
  }

  /** Of the longest words at each token, forgets those that do not reach over the end of a word. */
  private void keepCrossing(int from, int to) {
    for (int start = from; start < to; start += lengths[start]) {
      int end = start + lengths[start];
      for (int i = start; i < end; i++) {
        reaching[i] = i + reaching[i] > end ? reaching[i] : 0;
      }
    }
  }

  /**
   * Cuts the tokens into words of at most so many tokens: what stands inside a longer word.
   *
   * @param tokens the tokens
   * @param from the first token
   * @param to the token behind the last
   * @param longest how many tokens a word has at most
   */
  public void segment(int[] tokens, int from, int to, int longest) {
    ensureCapacity(to + 1);
    cut(tokens, from, to, longest);
  }

  private void cut(int[] tokens, int from, int to, int longest) {
    costs[to] = 0;
    for (int i = to - 1; i >= from; i--) {
      lengths[i] = 1;
      groups[i] = WordIndex.NO_GROUP;
      costs[i] = costs[i + 1] + WORD + NO_WORD;
      reaching[i] = 0;
      int count = matcher.match(tokens, i, to);
      for (int n = 0; n < count; n++) {
        int length = matcher.length(n);
        int cost = costs[i + length] + WORD;
        if (length > reaching[i]) {
          reaching[i] = length;
          reachingGroups[i] = matcher.group(n);
        }
        if (length <= longest && cost <= costs[i]) {
          costs[i] = cost;
          lengths[i] = length;
          groups[i] = matcher.group(n);
        }
      }
    }
  }

  /**
   * {@return how many tokens the word has that begins at the token}
   *
   * @param token the token's number
   */
  public int length(int token) {
    return lengths[token];
  }

  /**
   * {@return the form group of the word that begins at the token, or {@link WordIndex#NO_GROUP}}
   *
   * @param token the token's number
   */
  public int group(int token) {
    return groups[token];
  }

  /**
   * {@return how many tokens the longest word has that begins at the token and reaches over the end
   * of a word; 0 if there is none} It is what another cut would have found: {@code giá bán | dẫn}
   * has {@code bán dẫn} so.
   *
   * @param token the token's number
   */
  public int crossingLength(int token) {
    return reaching[token];
  }

  /**
   * {@return the form group of the word that {@link #crossingLength} tells of}
   *
   * @param token the token's number
   */
  public int crossingGroup(int token) {
    return reachingGroups[token];
  }

  private void ensureCapacity(int size) {
    if (costs.length < size) {
      int capacity = Math.max(size, costs.length * 2);
      costs = Arrays.copyOf(costs, capacity);
      lengths = Arrays.copyOf(lengths, capacity);
      groups = Arrays.copyOf(groups, capacity);
      reaching = Arrays.copyOf(reaching, capacity);
      reachingGroups = Arrays.copyOf(reachingGroups, capacity);
    }
  }
}

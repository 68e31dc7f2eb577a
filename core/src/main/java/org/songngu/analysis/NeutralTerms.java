package org.songngu.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The neutral terms that begin in a window of tokens; reused from window to window. */
final class NeutralTerms {
  /** A date with and without its year, or an amount with and without its unit. */
  private static final int MOST = 4;

  private final StringBuilder text = new StringBuilder();
  private final int[] ends = new int[MOST];
  private final int[] firsts = new int[MOST];
  private final int[] lengths = new int[MOST];
  private int count;

  void clear() {
    text.setLength(0);
    count = 0;
  }

  int count() {
    return count;
  }

  /** Where the next term's text is to be written, followed by {@link #add}. */
  StringBuilder text() {
    return text;
  }

  /** Ends the term whose text was just written: it covers tokens of the window. */
  void add(int first, int length) {
    ends[count] = text.length();
    firsts[count] = first;
    lengths[count] = length;
    count++;
  }

  /** The token of the window at which the n-th term begins. */
  int first(int n) {
    return firsts[n];
  }

  /** How many tokens the n-th term covers. */
  int length(int n) {
    return lengths[n];
  }

  /** Sets the target to the n-th term. */
  void copyTo(CharTermAttribute target, int n) {
    target.setEmpty().append(text, n == 0 ? 0 : ends[n - 1], ends[n]);
  }
}

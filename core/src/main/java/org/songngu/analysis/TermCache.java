package org.songngu.analysis;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The terms of the lexicon's forms that occurred, as characters in one array: a form seen before
 * costs no object.
 */
final class TermCache {
  private static final int NEW = -1;

  private final IntFunction<String> terms;
  private final int[] starts;
  private final int[] ends;
  private char[] pool = new char[1 << 10];
  private int size;

  /**
   * @param forms how many forms there are
   * @param terms the term of a form; empty if it has none
   */
  TermCache(int forms, IntFunction<String> terms) {
    this.terms = terms;
    this.starts = new int[forms];
    this.ends = new int[forms];
    Arrays.fill(starts, NEW);
  }

  /** Whether the form has a term; asked first, it finds the term. */
  boolean has(int form) {
    if (starts[form] == NEW) {
      add(form);
    }
    return ends[form] > starts[form];
  }

  char[] pool() {
    return pool;
  }

  int start(int form) {
    return starts[form];
  }

  int length(int form) {
    return ends[form] - starts[form];
  }

  private void add(int form) {
    String term = terms.apply(form);
    if (size + term.length() > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(size + term.length(), 2 * pool.length));
    }
    term.getChars(0, term.length(), pool, size);
    starts[form] = size;
    size += term.length();
    ends[form] = size;
  }
}

package org.songngu.signature;

/**
 * Numbers that stand for words, names and concepts in a signature: equal texts have equal numbers,
 * in every run and on every machine. Two texts that share one by chance (one pair in four thousand
 * million) count as the same word of two reports.
 */
public final class Hashes {
  /** The start and the factor of FNV-1a with 32 bits. */
  private static final int START = 0x811C9DC5;

  private static final int FACTOR = 0x01000193;

  private Hashes() {}

  /** The hash of a text. */
  public static int of(String text) {
    int hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FACTOR;
    }
    return spread(hash);
  }

  /** The hash of a part of a text, as {@link #of(String)}. */
  public static int of(char[] text, int from, int length) {
    int hash = START;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ text[i]) * FACTOR;
    }
    return spread(hash);
  }

  /** The number of two texts in whichever order. */
  public static int ofBoth(int a, int b) {
    return spread(spread(a + FACTOR) + spread(b + FACTOR));
  }

  /** Another number for each kind of thing that has the number. */
  public static int of(int kind, int hash) {
    return spread(hash + kind * START);
  }

  private static int spread(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}

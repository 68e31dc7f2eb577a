package org.songngu.normalize;

/**
 * A 64-bit hash of text, where the texts themselves would be too many to keep. The polynomial of
 * {@link String#hashCode} with twice the bits; indexes store it, so that it never changes.
 */
public final class TextHash {
  /** The hash of no text: a prime near 2^50, so that short texts fill many bits too. */
  private static final long EMPTY = 1125899906842597L;

  private TextHash() {}

  /** The hash of a text. */
  public static long of(String text) {
    return of(text, 0, text.length());
  }

  /** The hash of a part of a text. */
  public static long of(String text, int start, int end) {
    long hash = EMPTY;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}

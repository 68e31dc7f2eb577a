package org.songngu.report;

import java.util.Arrays;

/**
 * A small summary of a text that tells near copies: the least hash of the text's runs of words in
 * each of many buckets (MinHash with one permutation; Li, Owen and Zhang 2012). Runs of words are
 * compared by letters and digits alone, in lower case. Immutable.
 */
public final class CopySketch {
  /** Two reports that are this alike are copies; a report and a rewritten one are far below. */
  public static final double NEAR_COPY = 0.7;

  private static final int BUCKETS = 256;
  private static final int RUN = 3;
  private static final long EMPTY = Long.MAX_VALUE;

  private final long[] least = new long[BUCKETS];

  private CopySketch() {
    Arrays.fill(least, EMPTY);
  }

  /**
   * {@return the sketch of a text}
   *
   * @param text the text
   */
  public static CopySketch of(String text) {
    CopySketch sketch = new CopySketch();
    long[] words = new long[RUN];
    int count = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = mixed(word + Character.toLowerCase(c));
      } else if (word != 0) {
        words[count++ % RUN] = word;
        word = 0;
        if (count >= RUN) {
          sketch.add(run(words, count));
        }
      }
    }
    return sketch;
  }

  private static long run(long[] words, int count) {
    long run = 0;
    for (int i = 0; i < RUN; i++) {
      run = mixed(run + words[(count + i) % RUN]);
    }
    return run;
  }

  private void add(long run) {
    int bucket = (int) (run & (BUCKETS - 1));
    least[bucket] = Math.min(least[bucket], run >>> Byte.SIZE);
  }

  /** A mixer of bits: the end of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * {@return the share of runs of words that two texts have in common, estimated; from 0 to 1}
   *
   * @param other the other
   */
  public double likeness(CopySketch other) {
    int same = 0;
    int filled = 0;
    for (int i = 0; i < BUCKETS; i++) {
      boolean empty = least[i] == EMPTY && other.least[i] == EMPTY;
      filled += empty ? 0 : 1;
      same += !empty && least[i] == other.least[i] ? 1 : 0;
    }
    return filled == 0 ? 0 : (double) same / filled;
  }
}

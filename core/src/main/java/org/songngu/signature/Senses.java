package org.songngu.signature;

import java.util.Arrays;

/**
 * What the words of a signature can mean: numbers that hold a concept, the place of the word, and
 * how likely the word means the concept, in the order of the concepts.
 */
public final class Senses {
  /** No meanings. */
  public static final long[] NONE = {};

  private static final int PLACE_SHIFT = 8;
  private static final int PROBABILITY = 0xFF;
  private static final int PLACE = 0xFFFFFF;

  private Senses() {}

  /**
   * @param place of the word, from 0
   * @param probability in 255ths; the sign of the byte does not count
   */
  static long of(int concept, int place, byte probability) {
    return ((long) concept << Integer.SIZE)
        | ((long) place << PLACE_SHIFT)
        | (probability & PROBABILITY);
  }

  /** The concept that is meant. */
  public static int concept(long sense) {
    return (int) (sense >> Integer.SIZE);
  }

  /** The place of the word in its list. */
  public static int place(long sense) {
    return (int) (sense >>> PLACE_SHIFT) & PLACE;
  }

  /** From 0 to 255. */
  public static int probability(long sense) {
    return (int) sense & PROBABILITY;
  }

  /** The index of the first sense of another concept than that at the index. */
  public static int next(long[] senses, int from) {
    int concept = concept(senses[from]);
    int next = from + 1;
    while (next < senses.length && concept(senses[next]) == concept) {
      next++;
    }
    return next;
  }

  /** Whether a concept is among the meanings. */
  public static boolean contains(long[] senses, int concept) {
    int at = Arrays.binarySearch(senses, of(concept, 0, (byte) 0));
    int first = at < 0 ? -at - 1 : at;
    return first < senses.length && concept(senses[first]) == concept;
  }
}

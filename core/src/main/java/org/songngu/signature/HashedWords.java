package org.songngu.signature;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Values of a few words, found by the words' numbers. Immutable. */
final class HashedWords {
  /** What a word has that is not among them. */
  static final int NONE = -1;

  private final int[] keys;
  private final int[] values;

  /** Words with their values, which are not negative. */
  HashedWords(Map<String, Integer> words) {
    TreeMap<Integer, Integer> sorted = new TreeMap<>();
    words.forEach((word, value) -> sorted.put(Hashes.of(word), value));
    keys = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    values = sorted.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** The value of the word that has the number, or {@link #NONE}. */
  int value(int hash) {
    int at = Arrays.binarySearch(keys, hash);
    return at < 0 ? NONE : values[at];
  }
}

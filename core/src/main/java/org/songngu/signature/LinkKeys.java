package org.songngu.signature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The few terms by which reports of one event find each other: names, quantities, concepts, and
 * names with the day. Each has a weight; two reports are compared if the weights of their common
 * keys reach {@link #LEAST} and their days are near.
 */
public final class LinkKeys {
  /** Less in common, and two reports are not worth a comparison. */
  public static final double LEAST = 1.05;

  /** So many words of a report are keys. */
  static final int WORDS = 14;

  /** Names of headline and lead first. */
  static final Comparator<NameTable.Name> HEAVIEST_NAME =
      (a, b) -> {
        int order = Float.compare(prominence(b), prominence(a));
        return order == 0 ? Integer.compare(a.key(), b.key()) : order;
      };

  private static final int NAMES = 12;
  private static final int DATED_NAMES = 3;
  private static final int NUMBERS = 4;
  private static final int MOST = 256;

  /** A concept is shared by more reports than a name, and a report has several for one thing. */
  private static final float CONCEPT_WEIGHT = 0.5f;

  private static final int YEAR = 366;
  private static final int NAME = 1;
  private static final int DATED_NAME = 2;
  private static final int NUMBER = DATED_NAME + YEAR + 1;
  private static final int CONCEPT = NUMBER + 1;

  private final int[] keys = new int[MOST];
  private final float[] weights = new float[MOST];
  private int size;

  private LinkKeys() {}

  private static float prominence(NameTable.Name name) {
    return name.weight() * (name.isLead() ? 2 : 1);
  }

  /**
   * The keys of a report with their weights; they depend on the report alone.
   *
   * @param names in the order of {@link #HEAVIEST_NAME}
   * @param words the heaviest known words, the heaviest first
   * @param own the day of the happening
   */
  static Weighted of(List<NameTable.Name> names, List<KnownWord> words, Weighted numbers, Day own) {
    LinkKeys keys = new LinkKeys();
    for (NameTable.Name name : names.subList(0, Math.min(NAMES, names.size()))) {
      keys.add(Hashes.of(NAME, name.key()), name.weight());
      keys.addConcepts(name.likely());
    }
    if (own.isKnown()) {
      keys.addDatedNames(names.subList(0, Math.min(DATED_NAMES, names.size())), own.ofYear());
    }
    keys.addNumbers(numbers);
    for (KnownWord word : words) {
      keys.addConcepts(word.likely());
    }
    return keys.build();
  }

  /** A name that everybody has is found with its day still; neighbouring days meet in one key. */
  private void addDatedNames(List<NameTable.Name> names, int day) {
    for (NameTable.Name name : names) {
      add(Hashes.of(DATED_NAME + day % YEAR, name.key()), 1);
      add(Hashes.of(DATED_NAME + (day + 1) % YEAR, name.key()), 1);
    }
  }

  private void addNumbers(Weighted numbers) {
    long[] byWeight = new long[numbers.size()];
    for (int i = 0; i < byWeight.length; i++) {
      // Positive floats are in the order of their bits.
      long bits = Float.floatToIntBits(numbers.weight(i));
      byWeight[i] = ((Integer.MAX_VALUE - bits) << Integer.SIZE) | i;
    }
    Arrays.sort(byWeight);
    for (int i = 0; i < Math.min(NUMBERS, byWeight.length); i++) {
      int number = (int) byWeight[i];
      add(Hashes.of(NUMBER, numbers.key(number)), numbers.weight(number) / 2);
    }
  }

  private void addConcepts(int[] concepts) {
    for (int concept : concepts) {
      add(Hashes.of(CONCEPT, concept), CONCEPT_WEIGHT);
    }
  }

  private void add(int key, float weight) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return;
      }
    }
    if (size < MOST) {
      keys[size] = key;
      weights[size] = weight;
      size++;
    }
  }

  private Weighted build() {
    Weighted.Builder sorted = new Weighted.Builder(size);
    for (int i = 0; i < size; i++) {
      sorted.add(keys[i], weights[i], 0);
    }
    return sorted.build();
  }
}

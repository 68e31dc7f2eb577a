package org.songngu.signature;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of one report with how often and where they stand: an open-addressing table of arrays.
 */
final class WordTable {
  private static final float HEADLINE_WEIGHT = 2;
  private static final float LEAD_WEIGHT = 1.4f;

  private int[] slots = new int[512];
  private int[] keys = new int[128];
  private int[] counts = new int[128];
  private float[] places = new float[128];
  private @Nullable KnownWord[] known = new @Nullable KnownWord[128];
  private int size;

  /** Counts a word once more; its entry. */
  int count(int key, @Nullable KnownWord word, boolean headline, boolean lead) {
    int entry = entry(key, word);
    counts[entry]++;
    float place = headline ? HEADLINE_WEIGHT : lead ? LEAD_WEIGHT : 1;
    places[entry] = Math.max(places[entry], place);
    return entry;
  }

  int size() {
    return size;
  }

  int key(int entry) {
    return keys[entry];
  }

  /** How often it stands in the report, and where it does so best, as a factor. */
  double prominence(int entry) {
    // Most words stand there once, and their logarithm is 0.
    double often = counts[entry] == 1 ? 1 : 1 + Math.log(counts[entry]);
    return often * places[entry];
  }

  boolean isHeadline(int entry) {
    return places[entry] == HEADLINE_WEIGHT;
  }

  /** The word, or null if the lexicon does not know it. */
  @Nullable KnownWord known(int entry) {
    return known[entry];
  }

  private int entry(int key, @Nullable KnownWord word) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (slots[slot] > 0) {
      int entry = slots[slot] - 1;
      if (keys[entry] == key) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    if (size == keys.length) {
      grow();
      return entry(key, word);
    }
    keys[size] = key;
    known[size] = word;
    size++;
    slots[slot] = size;
    return size - 1;
  }

  private void grow() {
    int capacity = 2 * keys.length;
    keys = Arrays.copyOf(keys, capacity);
    counts = Arrays.copyOf(counts, capacity);
    places = Arrays.copyOf(places, capacity);
    known = Arrays.copyOf(known, capacity);
    slots = new int[4 * capacity];
    int mask = slots.length - 1;
    for (int entry = 0; entry < size; entry++) {
      int slot = keys[entry] & mask;
      while (slots[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry + 1;
    }
  }
}

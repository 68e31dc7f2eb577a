package org.songngu.signature;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of words or the like in ascending order, each with a weight and marks. Immutable.
 *
 * <p>Weights have 16 bits (IEEE 754's binary16), in memory and in an index.
 */
public final class Weighted {
  static final Weighted NONE = new Weighted(new int[0], new short[0], new byte[0]);

  /** Four marks at most, each of them there or not. */
  private static final int MARKS = 16;

  private final int[] keys;
  private final short[] halves;
  private final float[] weights;
  private final byte[] marks;

  /** By all that a mark can be; worked out when first asked for. */
  private volatile double @Nullable [] sums;

  /**
   * @param keys in ascending order, each once
   * @param halves their weights in 16 bits
   */
  Weighted(int[] keys, short[] halves, byte[] marks) {
    this.keys = keys;
    this.halves = halves;
    this.marks = marks;
    this.weights = new float[halves.length];
    for (int i = 0; i < halves.length; i++) {
      weights[i] = Float.float16ToFloat(halves[i]);
    }
  }

  /** How many there are. */
  public int size() {
    return keys.length;
  }

  /** The key at a place; keys are in ascending order. */
  public int key(int at) {
    return keys[at];
  }

  /** The weight of the key at a place. */
  public float weight(int at) {
    return weights[at];
  }

  short half(int at) {
    return halves[at];
  }

  /** All marks of the key at a place. */
  public byte marks(int at) {
    return marks[at];
  }

  /** Whether the key at a place has a mark. */
  public boolean has(int at, int mark) {
    return (marks[at] & mark) != 0;
  }

  /** The place of a key, from 0; negative if there is none. */
  public int place(int key) {
    return Arrays.binarySearch(keys, key);
  }

  /** The weight of all that have the mark, or all of several marks. */
  public double sum(int mark) {
    double[] known = sums;
    if (known == null) {
      known = allSums();
      sums = known;
    }
    return known[mark];
  }

  /**
   * First of those that have exactly some marks; then, mark by mark, those that have it are added.
   */
  private double[] allSums() {
    double[] all = new double[MARKS];
    for (int i = 0; i < keys.length; i++) {
      all[marks[i]] += weights[i];
    }
    for (int mark = 1; mark < MARKS; mark <<= 1) {
      for (int each = 0; each < MARKS; each++) {
        all[each] += (each & mark) == 0 ? all[each | mark] : 0;
      }
    }
    return all;
  }

  /** Collects keys in any order, each once. */
  static final class Builder {
    private long[] entries;
    private final short[] halves;
    private final byte[] marks;
    private int size;

    /**
     * @param most how many there can be
     */
    Builder(int most) {
      entries = new long[most];
      halves = new short[most];
      marks = new byte[most];
    }

    void add(int key, float weight, int mark) {
      entries[size] = ((long) key << Integer.SIZE) | size;
      halves[size] = Float.floatToFloat16(weight);
      marks[size] = (byte) mark;
      size++;
    }

    int size() {
      return size;
    }

    Weighted build() {
      Arrays.sort(entries, 0, size);
      int[] keys = new int[size];
      short[] sortedHalves = new short[size];
      byte[] sortedMarks = new byte[size];
      for (int i = 0; i < size; i++) {
        int from = (int) entries[i];
        keys[i] = (int) (entries[i] >> Integer.SIZE);
        sortedHalves[i] = halves[from];
        sortedMarks[i] = marks[from];
      }
      return new Weighted(keys, sortedHalves, sortedMarks);
    }
  }
}

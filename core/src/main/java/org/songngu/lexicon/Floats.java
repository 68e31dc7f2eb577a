package org.songngu.lexicon;

import java.util.Arrays;

/** A growing array. */
final class Floats {
  private float[] values = new float[1 << 10];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
  }

  float[] toArray() {
    return Arrays.copyOf(values, size);
  }
}

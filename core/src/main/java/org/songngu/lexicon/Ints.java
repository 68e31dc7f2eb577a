package org.songngu.lexicon;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Arrays of numbers in the lexicon's compiled form. */
final class Ints {
  private Ints() {}

  static void write(DataOutput output, int[] values) throws IOException {
    output.writeVInt(values.length);
    for (int value : values) {
      output.writeVInt(value);
    }
  }

  static int[] read(DataInput input) throws IOException {
    int[] values = new int[input.readVInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = input.readVInt();
    }
    return values;
  }

  /** Writes numbers that never fall, beginning with 0, by their differences. */
  static void writeIncreasing(DataOutput output, int[] values) throws IOException {
    output.writeVInt(values.length);
    for (int i = 1; i < values.length; i++) {
      output.writeVInt(values[i] - values[i - 1]);
    }
  }

  static int[] readIncreasing(DataInput input) throws IOException {
    int[] values = new int[input.readVInt()];
    for (int i = 1; i < values.length; i++) {
      values[i] = values[i - 1] + input.readVInt();
    }
    return values;
  }
}

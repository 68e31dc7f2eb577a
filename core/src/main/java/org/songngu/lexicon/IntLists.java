package org.songngu.lexicon;

import java.io.IOException;
import java.util.Arrays;

/** Numbered lists of numbers, one behind the other. */
final class IntLists {
  private final int[] starts;
  private final int[] values;

  private IntLists(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** Gathers lists, one after the other. */
  static final class Builder {
    private final Ints starts = new Ints();
    private final Ints values = new Ints();

    Builder() {
      starts.add(0);
    }

    /** Adds a number to the list that is being made. */
    void add(int value) {
      values.add(value);
    }

    /** Ends a list; the next number begins another one. */
    void endList() {
      starts.add(values.size());
    }

    IntLists build() {
      return new IntLists(starts.toArray(), values.toArray());
    }
  }

  /** Where a list begins among all values. */
  int start(int list) {
    return starts[list];
  }

  /** Where a list ends among all values, exclusive. */
  int end(int list) {
    return starts[list + 1];
  }

  int value(int at) {
    return values[at];
  }

  int size() {
    return starts.length - 1;
  }

  int[] list(int list) {
    return Arrays.copyOfRange(values, starts[list], starts[list + 1]);
  }

  void write(ImageWriter output) {
    output.writeInts(starts);
    output.writeInts(values);
  }

  static IntLists read(ImageReader input) throws IOException {
    return new IntLists(input.readInts(), input.readInts());
  }
}

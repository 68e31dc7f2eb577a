package org.songngu.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Numbered lists of numbers, one behind the other. */
final class IntLists {
  private final int[] starts;
  private final int[] values;

  private IntLists(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  static IntLists of(List<List<Integer>> lists) {
    int[] starts = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      starts[i + 1] = starts[i] + lists.get(i).size();
    }
    int[] values = lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    return new IntLists(starts, values);
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

  void write(DataOutput output) throws IOException {
    Ints.writeIncreasing(output, starts);
    Ints.write(output, values);
  }

  static IntLists read(DataInput input) throws IOException {
    return new IntLists(Ints.readIncreasing(input), Ints.read(input));
  }
}

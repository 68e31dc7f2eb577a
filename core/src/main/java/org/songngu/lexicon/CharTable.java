package org.songngu.lexicon;

import java.io.IOException;
import java.util.List;

/** Numbered texts in one pool of characters, so that thousands of them cost two objects. */
final class CharTable {
  private final char[] pool;
  private final int[] starts;

  private CharTable(char[] pool, int[] starts) {
    this.pool = pool;
    this.starts = starts;
  }

  static CharTable of(List<String> texts) {
    int[] starts = new int[texts.size() + 1];
    StringBuilder pool = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      pool.append(texts.get(i));
      starts[i + 1] = pool.length();
    }
    return new CharTable(pool.toString().toCharArray(), starts);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int number) {
    return new String(pool, starts[number], length(number));
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /** Copies a text into a buffer that is large enough. */
  void copy(int number, char[] target, int at) {
    System.arraycopy(pool, starts[number], target, at, length(number));
  }

  void write(ImageWriter output) {
    output.writeChars(pool);
    output.writeInts(starts);
  }

  static CharTable read(ImageReader input) throws IOException {
    return new CharTable(input.readChars(), input.readInts());
  }
}

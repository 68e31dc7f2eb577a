package org.songngu.lexicon;

import java.io.IOException;
import java.util.Arrays;

/**
 * Numbers the distinct tokens of the lexicon's forms, and finds a token's number from a buffer
 * without making an object. An open-addressing hash table over one pool of characters.
 */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private char[] pool;
  private int[] starts;
  private int[] table;
  private int size;

  Vocabulary() {
    pool = new char[1 << 12];
    starts = new int[1 << 10];
    table = new int[1 << 11];
    Arrays.fill(table, UNKNOWN);
  }

  private Vocabulary(char[] pool, int[] starts, int[] table) {
    this.pool = pool;
    this.starts = starts;
    this.table = table;
    this.size = starts.length - 1;
  }

  int size() {
    return size;
  }

  /** The token's number, or {@link #UNKNOWN}. */
  int find(char[] token, int length) {
    return find(token, 0, length);
  }

  private int find(char[] text, int from, int to) {
    int mask = table.length - 1;
    for (int slot = hash(text, from, to) & mask; table[slot] >= 0; slot = (slot + 1) & mask) {
      if (isToken(table[slot], text, from, to)) {
        return table[slot];
      }
    }
    return UNKNOWN;
  }

  /** The number of a token in a text, a new one if it is new. */
  int add(char[] text, int from, int to) {
    int known = find(text, from, to);
    return known >= 0 ? known : append(text, from, to);
  }

  private int append(char[] text, int from, int to) {
    int length = to - from;
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int start = starts[size];
    if (start + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, start + length));
    }
    System.arraycopy(text, from, pool, start, length);
    starts[size + 1] = start + length;
    if (2 * (size + 1) > table.length) {
      grow();
    }
    insert(size, hash(text, from, to));
    return size++;
  }

  void write(ImageWriter output) {
    output.writeChars(Arrays.copyOf(pool, starts[size]));
    output.writeInts(Arrays.copyOf(starts, size + 1));
    output.writeInts(table);
  }

  static Vocabulary read(ImageReader input) throws IOException {
    return new Vocabulary(input.readChars(), input.readInts(), input.readInts());
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, UNKNOWN);
    for (int number = 0; number < size; number++) {
      insert(number, hash(pool, starts[number], starts[number + 1]));
    }
  }

  private void insert(int number, int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] >= 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = number;
  }

  private boolean isToken(int number, char[] text, int from, int to) {
    return Arrays.equals(pool, starts[number], starts[number + 1], text, from, to);
  }

  private static int hash(char[] characters, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash ^ (hash >>> 15);
  }
}

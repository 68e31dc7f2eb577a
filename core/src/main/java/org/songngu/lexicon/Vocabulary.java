package org.songngu.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Numbers the distinct tokens of the lexicon's forms, and finds a token's number from a buffer
 * without making an object. An open-addressing hash table over one pool of characters.
 */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private char[] pool = new char[1 << 12];
  private int[] starts = new int[1 << 10];
  private int[] table = new int[1 << 11];
  private int size;

  Vocabulary() {
    Arrays.fill(table, UNKNOWN);
  }

  int size() {
    return size;
  }

  /** The token's number, or {@link #UNKNOWN}. */
  int find(char[] token, int length) {
    int mask = table.length - 1;
    for (int slot = hash(token, length) & mask; table[slot] >= 0; slot = (slot + 1) & mask) {
      if (isToken(table[slot], token, length)) {
        return table[slot];
      }
    }
    return UNKNOWN;
  }

  /** The token's number, a new one if it is new. */
  int add(String token) {
    char[] characters = token.toCharArray();
    int known = find(characters, characters.length);
    return known >= 0 ? known : append(characters);
  }

  String token(int number) {
    return new String(pool, starts[number], starts[number + 1] - starts[number]);
  }

  private int append(char[] token) {
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int start = starts[size];
    if (start + token.length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, start + token.length));
    }
    System.arraycopy(token, 0, pool, start, token.length);
    starts[size + 1] = start + token.length;
    if (2 * (size + 1) > table.length) {
      grow();
    }
    insert(size, hash(token, token.length));
    return size++;
  }

  void write(DataOutput output) throws IOException {
    List<String> tokens = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      tokens.add(token(number));
    }
    CharTable.of(tokens).write(output);
  }

  static Vocabulary read(DataInput input) throws IOException {
    CharTable tokens = CharTable.read(input);
    Vocabulary vocabulary = new Vocabulary();
    char[] token = new char[0];
    for (int number = 0; number < tokens.size(); number++) {
      int length = tokens.length(number);
      if (token.length != length) {
        token = new char[length];
      }
      tokens.copy(number, token, 0);
      vocabulary.append(token);
    }
    return vocabulary;
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, UNKNOWN);
    for (int number = 0; number < size; number++) {
      char[] token = Arrays.copyOfRange(pool, starts[number], starts[number + 1]);
      insert(number, hash(token, token.length));
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

  private boolean isToken(int number, char[] token, int length) {
    int start = starts[number];
    return starts[number + 1] - start == length
        && Arrays.equals(pool, start, start + length, token, 0, length);
  }

  private static int hash(char[] token, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + token[i];
    }
    return hash ^ (hash >>> 15);
  }
}

package org.songngu.normalize;

import java.util.Arrays;

/**
 * Remembers the stems of recent words in arrays of fixed size, so that a word seen before costs a
 * comparison and no object. A new word takes the place of the one that shares its slot.
 */
final class StemCache {
  private static final int SLOTS = 1 << 13;
  private static final int WIDTH = 24;

  private final char[] words = new char[SLOTS * WIDTH];
  private final char[] stems = new char[SLOTS * WIDTH];
  private final byte[] wordLengths = new byte[SLOTS];
  private final byte[] stemLengths = new byte[SLOTS];

  /** The slot that holds the word, or -1. */
  int find(char[] word, int length) {
    if (length == 0 || length > WIDTH) {
      return -1;
    }
    int slot = slotOf(word, length);
    int offset = slot * WIDTH;
    boolean same =
        wordLengths[slot] == length
            && Arrays.equals(words, offset, offset + length, word, 0, length);
    return same ? slot : -1;
  }

  /** The slot that now holds the word, or -1 if it is too long to be remembered. */
  int put(char[] word, int length, String stem) {
    if (length == 0 || length > WIDTH || stem.length() > WIDTH) {
      return -1;
    }
    int slot = slotOf(word, length);
    System.arraycopy(word, 0, words, slot * WIDTH, length);
    stem.getChars(0, stem.length(), stems, slot * WIDTH);
    wordLengths[slot] = (byte) length;
    stemLengths[slot] = (byte) stem.length();
    return slot;
  }

  int stemLength(int slot) {
    return stemLengths[slot];
  }

  /** Copies the stem into the buffer, or into a larger one if it does not fit. */
  char[] stemBuffer(char[] buffer, int slot) {
    char[] target = buffer.length < WIDTH ? new char[WIDTH] : buffer;
    System.arraycopy(stems, slot * WIDTH, target, 0, stemLengths[slot]);
    return target;
  }

  private static int slotOf(char[] word, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    return (hash ^ (hash >>> 13) ^ (hash >>> 20)) & (SLOTS - 1);
  }
}

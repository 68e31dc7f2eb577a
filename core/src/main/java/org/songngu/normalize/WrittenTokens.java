package org.songngu.normalize;

import java.util.Arrays;

/**
 * Numbers the different tokens of texts, by how they are written and some of their traits. The
 * first one is 0, and what came early has low numbers: frequent tokens do, so that what is kept by
 * number lies close together for them, in a processor's near caches.
 *
 * <p>Most tokens are so short that their characters are the key, compared without a loop. Not safe
 * for use by several threads.
 */
public final class WrittenTokens {
  /** The number of a token that was not seen before. */
  public static final int UNKNOWN = -1;

  /** So many characters fit into the two {@code long}s of a key. */
  private static final int SHORT = 8;

  private static final int PER_LONG = Long.SIZE / Character.SIZE;

  /** Fields of a key: the first and the next four characters, or a hash of more; the form. */
  private static final int LOW = 0;

  private static final int HIGH = 1;

  /** The traits, the length, and where a token of more than {@link #SHORT} characters is. */
  private static final int FORM = 2;

  private static final int FIELDS = 3;

  /** What is left of four characters when so many count. */
  private static final long[] MASKS = {0, 0xFFFFL, 0xFFFF_FFFFL, 0xFFFF_FFFF_FFFFL, -1};

  /** An odd number close to 2^64 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Numbers by hash, counted from 1; a quarter to a half is taken. */
  private int[] slots;

  private long[] keys;
  private char[] longTokens = new char[1 << 10];
  private int longEnd;
  private int size;

  /** The key of the token that was looked for last. */
  private long low;

  private long high;
  private int form;
  private int slot;

  /**
   * No tokens yet.
   *
   * @param capacity room for so many tokens at first; a power of two
   */
  public WrittenTokens(int capacity) {
    slots = new int[4 * capacity];
    keys = new long[FIELDS * capacity];
  }

  /** How many tokens have a number. */
  public int size() {
    return size;
  }

  /** Forgets all tokens. */
  public void clear() {
    Arrays.fill(slots, 0);
    size = 0;
    longEnd = 0;
  }

  /**
   * The token's number, or {@link #UNKNOWN}.
   *
   * @param text has the token; that it goes on behind it makes this faster
   * @param start where the token begins, in UTF-16 units
   * @param length at most 2^16 - 1
   * @param traits those that make another token of the same characters; below 2^16
   */
  public int find(char[] text, int start, int length, int traits) {
    form = traits << Short.SIZE | length;
    readKey(text, start, length);
    int mask = slots.length - 1;
    for (slot = hash(low, high) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int token = slots[slot] - 1;
      int at = token * FIELDS;
      if (keys[at + LOW] == low
          && keys[at + HIGH] == high
          && (int) keys[at + FORM] == form
          && (length <= SHORT || isLong(keys[at + FORM], text, start, length))) {
        return token;
      }
    }
    return UNKNOWN;
  }

  /**
   * Gives the next number to the token that {@link #find} just did not find.
   *
   * @return the number
   */
  public int add(char[] text, int start, int length) {
    int at = size * FIELDS;
    keys[at + LOW] = low;
    keys[at + HIGH] = high;
    keys[at + FORM] = ((long) longEnd << Integer.SIZE) | form;
    if (length > SHORT) {
      keep(text, start, length);
    }
    slots[slot] = ++size;
    if (size * FIELDS == keys.length) {
      grow();
    }
    return size - 1;
  }

  private void readKey(char[] text, int start, int length) {
    if (length > SHORT) {
      low = 0;
      high = 0;
      for (int i = start; i < start + length; i++) {
        low = (low + text[i]) * GOLDEN;
      }
    } else if (start + SHORT <= text.length) {
      low = four(text, start) & MASKS[Math.min(length, PER_LONG)];
      high = four(text, start + PER_LONG) & MASKS[Math.max(length - PER_LONG, 0)];
    } else {
      readKey(Arrays.copyOfRange(text, start, start + SHORT), 0, length);
    }
  }

  private static long four(char[] text, int at) {
    return text[at]
        | (long) text[at + 1] << Character.SIZE
        | (long) text[at + 2] << (2 * Character.SIZE)
        | (long) text[at + 3] << (3 * Character.SIZE);
  }

  private boolean isLong(long tokenForm, char[] text, int start, int length) {
    int from = (int) (tokenForm >>> Integer.SIZE);
    return Arrays.equals(longTokens, from, from + length, text, start, start + length);
  }

  private void keep(char[] text, int start, int length) {
    if (longEnd + length > longTokens.length) {
      longTokens = Arrays.copyOf(longTokens, Math.max(longEnd + length, 2 * longEnd));
    }
    System.arraycopy(text, start, longTokens, longEnd, length);
    longEnd += length;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int token = 0; token < size; token++) {
      int free = hash(keys[token * FIELDS + LOW], keys[token * FIELDS + HIGH]) & mask;
      while (slots[free] != 0) {
        free = (free + 1) & mask;
      }
      slots[free] = token + 1;
    }
  }

  private static int hash(long low, long high) {
    long hash = (low ^ (high * GOLDEN)) * GOLDEN;
    return (int) (hash >>> Integer.SIZE);
  }
}

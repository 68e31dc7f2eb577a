package org.songngu.normalize;

/**
 * One small index for the two blocks of Unicode that Vietnamese and Western text uses, so that
 * every table of this package is a plain array: U+0000 to U+024F and U+1E00 to U+1EFF, then one
 * slot for all other characters.
 */
final class LatinSlots {
  private static final int FIRST_BLOCK = 0x250;
  private static final int ADDITIONAL = 0x1E00;
  private static final int ADDITIONAL_SIZE = 0x100;

  /** The slot of all characters outside the two blocks. */
  static final int OTHER = FIRST_BLOCK + ADDITIONAL_SIZE;

  static final int COUNT = OTHER + 1;

  private LatinSlots() {}

  static int of(char c) {
    if (c < FIRST_BLOCK) {
      return c;
    }
    int additional = c - ADDITIONAL;
    return additional >= 0 && additional < ADDITIONAL_SIZE ? FIRST_BLOCK + additional : OTHER;
  }

  /** The character of a slot below {@link #OTHER}. */
  static char charAt(int slot) {
    return (char) (slot < FIRST_BLOCK ? slot : slot - FIRST_BLOCK + ADDITIONAL);
  }
}

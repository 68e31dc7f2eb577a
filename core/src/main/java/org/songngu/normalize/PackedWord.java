package org.songngu.normalize;

/**
 * A written word of at most seven Vietnamese letters and at most one tone, in one {@code long}, so
 * that words are looked at without allocation. Seven letters are the longest syllable: {@code
 * nghiêng}.
 *
 * <p>From the lowest bit: seven letters of five bits each (the first letter lowest, so that taking
 * off the onset is a shift), the count of letters, the tone, the letter on which the tone stands,
 * and whether it stands on a consonant.
 */
final class PackedWord {
  /** Not a word of this kind: another letter, an eighth letter, a second tone. */
  static final long NONE = -1;

  /** A word without letters, to {@link #append} to. */
  static final long EMPTY = 0;

  private static final int LONGEST = 7;
  private static final int COUNT_SHIFT = LONGEST * Letters.BITS;
  private static final int TONE_SHIFT = COUNT_SHIFT + 3;
  private static final int POSITION_SHIFT = TONE_SHIFT + 3;
  private static final long LETTERS = (1L << COUNT_SHIFT) - 1;
  private static final long MISPLACED = 1L << (POSITION_SHIFT + 3);

  private PackedWord() {}

  static long of(char[] text, int offset, int length) {
    long word = EMPTY;
    for (int i = offset; i < offset + length && word != NONE; i++) {
      word = append(word, Letters.code(text[i]));
    }
    return word;
  }

  static long of(CharSequence text) {
    long word = EMPTY;
    for (int i = 0; i < text.length() && word != NONE; i++) {
      word = append(word, Letters.code(text.charAt(i)));
    }
    return word;
  }

  /** The word with one more code of {@link Letters}, or {@link #NONE}. */
  static long append(long word, int code) {
    int letter = code & Letters.MASK;
    int tone = code >>> Letters.BITS;
    long longer = letter == 0 ? word : appendLetter(word, letter);
    if (tone == 0) {
      return letter == 0 ? NONE : longer;
    }
    return longer == NONE ? NONE : setTone(longer, tone, Letters.isVowel(letter));
  }

  private static long appendLetter(long word, int letter) {
    int count = count(word);
    if (count == LONGEST) {
      return NONE;
    }
    return (word | (long) letter << (count * Letters.BITS)) + (1L << COUNT_SHIFT);
  }

  private static long setTone(long word, int tone, boolean onVowel) {
    if (tone(word) != 0 || count(word) == 0) {
      return NONE;
    }
    long toned = word | (long) tone << TONE_SHIFT | (long) (count(word) - 1) << POSITION_SHIFT;
    return onVowel ? toned : toned | MISPLACED;
  }

  static int count(long word) {
    return (int) (word >>> COUNT_SHIFT) & 7;
  }

  /** The letter at an index, or 0 after the last. */
  static int letter(long word, int index) {
    return (int) ((word & LETTERS) >>> (index * Letters.BITS)) & Letters.MASK;
  }

  /** All letters from an index on, the first of them lowest: the key of {@link RhymeTable}. */
  static long lettersFrom(long word, int index) {
    return (word & LETTERS) >>> (index * Letters.BITS);
  }

  /** The letters from an index on as lower-case text without the tone. */
  static String tonelessFrom(long word, int index) {
    StringBuilder text = new StringBuilder(LONGEST);
    for (int i = index; i < count(word); i++) {
      text.append(Letters.withTone(letter(word, i), 0));
    }
    return text.toString();
  }

  /** The number of the word's {@link Tone}. */
  static int tone(long word) {
    return (int) (word >>> TONE_SHIFT) & 7;
  }

  /** The index of the letter on, or after, which the tone is written. */
  static int tonePosition(long word) {
    return (int) (word >>> POSITION_SHIFT) & 7;
  }

  static boolean isToneOnVowel(long word) {
    return (word & MISPLACED) == 0;
  }
}

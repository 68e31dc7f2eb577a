package org.songngu.normalize;

/**
 * What one character becomes before words are looked at: lower case, an ASCII letter, a space, an
 * apostrophe, or nothing; and how much work a run of characters needs.
 *
 * <p>Covers Latin, common punctuation and the marks of Vietnamese. Lower case is the simple mapping
 * of {@link Character#toLowerCase(char)}, which knows no locale; the tests hold everything here
 * against ICU. Characters whose mapping needs their context, or is longer than one, are {@link
 * #OUTSIDE}.
 */
final class CharacterMap {
  /** Nothing to do with such characters. */
  static final int UNCHANGED = 0;

  /** The character becomes another one, or nothing. */
  static final int CHANGED = 1;

  /** A mark of Vietnamese, to be composed with the letter before it. */
  static final int MARK = 2;

  /** The character may belong to a word that is spelled in several ways: {@link WordSpelling}. */
  static final int SPELLING = 4;

  /** A character that only ICU knows. */
  static final int UNKNOWN = 8;

  /** In place of a character that is dropped; Unicode reserves it as a noncharacter. */
  static final char DROPPED = '\uFFFE';

  /** In place of a character that is not covered; Unicode reserves it as a noncharacter. */
  static final char OUTSIDE = '\uFFFF';

  private static final int FULL_WIDTH_TO_ASCII = '！' - '!';

  private static final char[] MAPPED = new char[LatinSlots.OTHER];
  private static final byte[] WORK = new byte[LatinSlots.OTHER];

  static {
    for (int slot = 0; slot < LatinSlots.OTHER; slot++) {
      char c = LatinSlots.charAt(slot);
      MAPPED[slot] = Character.toLowerCase(c);
    }
    MAPPED['\u00A0'] = ' ';
    MAPPED['\u00AD'] = DROPPED;
    // its lower case is two characters, i and a dot above
    MAPPED['İ'] = OUTSIDE;
    for (int slot = 0; slot < LatinSlots.OTHER; slot++) {
      char c = LatinSlots.charAt(slot);
      WORK[slot] = (byte) workOf(c, MAPPED[slot]);
    }
  }

  private CharacterMap() {}

  /** The kinds of work that the characters need, as a set of the constants above. */
  static int survey(char[] text, int length) {
    int work = UNCHANGED;
    for (int i = 0; i < length; i++) {
      int slot = LatinSlots.of(text[i]);
      work |= slot < LatinSlots.OTHER ? WORK[slot] : workOf(text[i], mapOther(text[i]));
    }
    return work;
  }

  private static int workOf(char c, char mapped) {
    if (mapped == OUTSIDE) {
      return UNKNOWN;
    }
    int change = mapped == c ? UNCHANGED : CHANGED;
    if (isMark(c)) {
      return MARK | SPELLING;
    }
    return WordSpelling.mayVaryWith(mapped) ? change | SPELLING : change;
  }

  /** What the character becomes: itself, another one, {@link #DROPPED} or {@link #OUTSIDE}. */
  static char map(char c) {
    int slot = LatinSlots.of(c);
    return slot < LatinSlots.OTHER ? MAPPED[slot] : mapOther(c);
  }

  private static char mapOther(char c) {
    if (isMark(c)) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - FULL_WIDTH_TO_ASCII));
    }
    return switch (c) {
      // figure space, narrow no-break space, ideographic space
      case '\u2007', '\u202F', '\u3000' -> ' ';
      case '‘', '’', '‛', 'ʼ' -> '\'';
      case '\uFEFF' -> DROPPED;
      default -> mapPunctuation(c);
    };
  }

  private static char mapPunctuation(char c) {
    if (isInvisible(c)) {
      return DROPPED;
    }
    boolean punctuation = c >= '\u2010' && c <= '\u205E';
    boolean currency = c >= '\u20A0' && c <= '\u20C0';
    return punctuation || currency ? c : OUTSIDE;
  }

  /** Zero-width characters and directional controls: ICU's Default_Ignorable_Code_Point. */
  private static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F');
  }

  /** The five tone marks and the three shape marks. */
  static boolean isMark(char c) {
    return switch (c) {
      case '\u0302', '\u0306', '\u031B' -> true;
      default -> Tone.numberOfMark(c) != Tone.NGANG.number;
    };
  }
}

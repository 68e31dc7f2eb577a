package org.songngu.normalize;

/** What a character is to the {@link TokenScanner}, by Unicode's general categories. */
final class CharacterKind {
  static final int SEPARATOR = 0;
  static final int LETTER = 1;
  static final int DIGIT = 2;

  /** Combining marks: part of the letter before them. */
  static final int MARK = 3;

  /** Format characters without width, such as the soft hyphen: they may stand inside a word. */
  static final int INVISIBLE = 4;

  static final int APOSTROPHE = 5;
  static final int IDEOGRAPH = 6;
  static final int SURROGATE = 7;

  /** Covers Latin, Vietnamese, Greek, Cyrillic and general punctuation; the rest is asked for. */
  private static final int TABLE_SIZE = 0x2100;

  private static final int KIND_MASK = 7;

  /** Beside the kind in the table. */
  private static final int CAPITAL = 8;

  private static final byte[] TABLE = new byte[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = (byte) (compute(c) | (Character.isUpperCase(c) ? CAPITAL : 0));
    }
  }

  private CharacterKind() {}

  static int of(char c) {
    return c < TABLE_SIZE ? TABLE[c] & KIND_MASK : compute(c);
  }

  static boolean isDigit(char c) {
    return of(c) == DIGIT;
  }

  static boolean isCapital(char c) {
    return c < TABLE_SIZE ? (TABLE[c] & CAPITAL) != 0 : Character.isUpperCase(c);
  }

  static boolean isCurrencySign(char c) {
    return c == '$' || (c > 0x7F && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  static boolean beginsToken(char[] text, int at, int length) {
    return switch (of(text[at])) {
      case LETTER, DIGIT, IDEOGRAPH -> true;
      case SURROGATE -> isWordOrEmoji(Character.codePointAt(text, at, length));
      default -> false;
    };
  }

  /** Whether the character is a token of its own, whatever stands beside it. */
  static boolean standsAlone(char[] text, int at, int length) {
    int kind = of(text[at]);
    if (kind != SURROGATE) {
      return kind == IDEOGRAPH;
    }
    int codePoint = Character.codePointAt(text, at, length);
    return Character.isIdeographic(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  private static boolean isWordOrEmoji(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  private static int compute(char c) {
    if (c == '\'' || c == '’' || c == 'ʼ' || c == '‘') {
      return APOSTROPHE;
    }
    if (isFiller(c)) {
      return INVISIBLE;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (Character.isIdeographic(c)) {
      return IDEOGRAPH;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          MARK;
      case Character.FORMAT -> INVISIBLE;
      default -> SEPARATOR;
    };
  }

  /** Letters of Hangul that stand for none: the letters that are default-ignorable. */
  private static boolean isFiller(char c) {
    return c == '\u115F' || c == '\u1160' || c == '\u3164' || c == '\uFFA0';
  }
}

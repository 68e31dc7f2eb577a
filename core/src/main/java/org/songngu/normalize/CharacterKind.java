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

  private static final int KIND_MASK = 7;

  /** Beside the kind in the table. */
  private static final int CAPITAL_SHIFT = 3;

  private static final int CAPITAL = 1 << CAPITAL_SHIFT;

  /** Letters and marks. */
  private static final int SPELLS = 1 << 4;

  private static final int KNOWN = 1 << 5;

  /** By character, 0 where none has asked yet: threads that ask together find the same. */
  private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

  private CharacterKind() {}

  private static int entry(char c) {
    int entry = TABLE[c];
    return entry != 0 ? entry : learn(c);
  }

  private static int learn(char c) {
    int kind = compute(c);
    int entry = KNOWN | kind;
    entry |= Character.isUpperCase(c) ? CAPITAL : 0;
    entry |= kind == LETTER || kind == MARK ? SPELLS : 0;
    TABLE[c] = (byte) entry;
    return entry;
  }

  static int of(char c) {
    return entry(c) & KIND_MASK;
  }

  /** Whether the character is a letter or a mark on one. */
  static boolean spells(char c) {
    return (entry(c) & SPELLS) != 0;
  }

  static boolean isCapital(char c) {
    return (entry(c) & CAPITAL) != 0;
  }

  /** The same as a number to count with: 1 or 0. */
  static int capitals(char c) {
    return (entry(c) >> CAPITAL_SHIFT) & 1;
  }

  static boolean isDigit(char c) {
    return of(c) == DIGIT;
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

package org.songngu.normalize;

/**
 * How Vietnamese a text reads, from -1 to 1 a word on average: a legal syllable with marks counts
 * 1, one without 0.3, a word in ASCII that is no syllable 0, and a word with other characters that
 * is no syllable -1. A wrong charset makes the last kind out of the first.
 *
 * @param words the number of words
 * @param points the sum over the words
 * @param sureWords the legal syllables of two letters or more with a mark that punctuation cannot
 *     imitate: any but {@code .} and {@code ?}, which VIQR uses for nặng and hỏi. A letter alone is
 *     no evidence: a dash of Windows-1252 is {@code Ờ} in VISCII
 */
record SyllableScore(int words, double points, int sureWords) {
  private static final double PLAIN_SYLLABLE = 0.3;

  static SyllableScore of(String text) {
    int words = 0;
    double points = 0;
    int sureWords = 0;
    char[] characters = text.toCharArray();
    for (int start = 0; start < characters.length; start++) {
      int length = wordLength(characters, start);
      if (length > 0) {
        double wordPoints = points(characters, start, length);
        words++;
        points += wordPoints;
        sureWords += wordPoints == 1 && length > 1 && isSure(characters, start, length) ? 1 : 0;
        start += length;
      }
    }
    return new SyllableScore(words, points, sureWords);
  }

  double perWord() {
    return words == 0 ? 0 : points / words;
  }

  /** The share of words that are surely Vietnamese. */
  double sureShare() {
    return words == 0 ? 0 : (double) sureWords / words;
  }

  private static double points(char[] text, int start, int length) {
    boolean ascii = isAscii(text, start, length);
    if (Syllables.isSyllable(text, start, length)) {
      return ascii ? PLAIN_SYLLABLE : 1;
    }
    return ascii ? 0 : -1;
  }

  private static int wordLength(char[] text, int start) {
    int end = start;
    while (end < text.length && isInWord(text[end])) {
      end++;
    }
    return end - start;
  }

  /**
   * Letters, marks and digits, and what a wrong charset puts in place of letters: symbols and
   * controls.
   */
  private static boolean isInWord(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || (c < ' ' && !Character.isWhitespace(c));
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          false;
      default -> c != '…' && c != '•' && c != '\uFEFF';
    };
  }

  private static boolean isAscii(char[] text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (text[i] >= 0x80 || text[i] < ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSure(char[] text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      int tone = Letters.toneOf(text[i]);
      boolean imitable = tone == 0 || tone == Tone.NANG.number || tone == Tone.HOI.number;
      if (!imitable || Letters.withoutTone(text[i]) >= 0x80) {
        return true;
      }
    }
    return false;
  }
}

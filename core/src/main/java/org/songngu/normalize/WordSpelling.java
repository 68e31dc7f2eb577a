package org.songngu.normalize;

/** Gives each word of a composed lower-case text its one spelling, in place. */
final class WordSpelling {
  private WordSpelling() {}

  /**
   * Whether words with this lower-case letter may be respelled: it has a tone, looks like {@code
   * đ}, or is the {@code q} of {@code qui}, the one word without marks that has two spellings.
   */
  static boolean mayVaryWith(char c) {
    return Letters.toneOf(c) != 0 || StrokedD.isLookAlike(c) || c == 'q';
  }

  /**
   * Respells every word of the text. A word is a run of letters and marks.
   *
   * @return the new length; it is smaller where a mark of its own was joined to a letter
   */
  static int respell(char[] text, int length) {
    int end = 0;
    for (int i = 0; i < length; ) {
      int wordEnd = endOfWord(text, i, length);
      if (wordEnd == i) {
        text[end++] = text[i++];
        continue;
      }
      int wordLength = respellWord(text, i, wordEnd);
      if (end != i) {
        System.arraycopy(text, i, text, end, wordLength);
      }
      end += wordLength;
      i = wordEnd;
    }
    return end;
  }

  private static int endOfWord(char[] text, int start, int length) {
    int end = start;
    while (end < length && isInWord(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    if (Letters.letterOf(c) != 0) {
      return true;
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int respellWord(char[] text, int start, int end) {
    StrokedD.restore(text, start, end);
    int length = end - start;
    long word = PackedWord.of(text, start, length);
    if (!mayHaveVariants(word)) {
      return length;
    }
    int reading = SyllableReading.of(word, RhymeTable.WRITTEN);
    if (reading == SyllableReading.NONE || !isRepairable(word, reading)) {
      return length;
    }
    if (!isToneOn(SyllableReading.toneCarrier(reading), word)) {
      write(word, SyllableReading.toneCarrier(reading), text, start);
    }
    IYSpelling.unify(word, reading, text, start);
    return PackedWord.count(word);
  }

  /** A word without a tone has one spelling, except {@code qui}. */
  private static boolean mayHaveVariants(long word) {
    return word != PackedWord.NONE && (PackedWord.tone(word) != 0 || Onsets.of(word) == Onsets.QU);
  }

  /** Nobody types the tone before the onset's end, so {@code ñam} is another language. */
  private static boolean isRepairable(long word, int reading) {
    int tone = PackedWord.tone(word);
    return SyllableReading.allowsTone(reading, tone)
        && (PackedWord.isToneOnVowel(word)
            || PackedWord.tonePosition(word) >= SyllableReading.rhymeStart(reading));
  }

  private static boolean isToneOn(int letter, long word) {
    return PackedWord.tone(word) == 0
        || (PackedWord.tonePosition(word) == letter && PackedWord.isToneOnVowel(word));
  }

  private static void write(long word, int toneCarrier, char[] text, int start) {
    for (int i = 0; i < PackedWord.count(word); i++) {
      int tone = i == toneCarrier ? PackedWord.tone(word) : 0;
      text[start + i] = Letters.withTone(PackedWord.letter(word, i), tone);
    }
  }
}

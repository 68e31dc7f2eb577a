package org.songngu.normalize;

/**
 * Restores {@code đ} (U+0111) where a word was typed with a letter that only looks like it: eth
 * ({@code ð}, U+00F0) or the African retroflex d ({@code ɖ}, U+0256). Their capitals cannot be told
 * apart: {@code Đ Ð Ɖ}.
 *
 * <p>Icelandic and Faroese use eth ({@code við, Sigurðsson}), so only Vietnamese words are changed:
 * a legal syllable ({@code ðường}); a word with a letter that only Vietnamese has ({@code Ðắklắk});
 * an abbreviation, that is two or more letters and no vowel ({@code VNÐ, NÐ-CP}). Reports of the
 * fault: 1ec5/avim#34, select2/select2#4800; it occurs even in edited treebanks.
 */
final class StrokedD {
  private StrokedD() {}

  /** Changes the look-alikes in a composed lower-case word from start to end (exclusive). */
  static void restore(char[] text, int start, int end) {
    int first = start;
    while (first < end && !isLookAlike(text[first])) {
      first++;
    }
    if (first < end && isVietnamese(text, start, end)) {
      replace(text, first, end);
    }
  }

  static boolean isLookAlike(char c) {
    return c == 'ð' || c == 'ɖ';
  }

  private static void replace(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isLookAlike(text[i])) {
        text[i] = 'đ';
      }
    }
  }

  private static boolean isVietnamese(char[] text, int start, int end) {
    return hasVietnameseLetter(text, start, end)
        || isAbbreviation(text, start, end)
        || isSyllable(text, start, end);
  }

  /** A letter of U+1EA0 to U+1EF9, or {@code ă ơ ư}; no other language with eth has one. */
  private static boolean hasVietnameseLetter(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      if ((c >= 'Ạ' && c <= 'ỹ') || c == 'ă' || c == 'ơ' || c == 'ư') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean consonant = text[i] < 0x80 && "aeiouy".indexOf(text[i]) < 0;
      if (!consonant && !isLookAlike(text[i])) {
        return false;
      }
    }
    return end - start >= 2;
  }

  private static boolean isSyllable(char[] text, int start, int end) {
    long word = PackedWord.EMPTY;
    for (int i = start; i < end && word != PackedWord.NONE; i++) {
      word = PackedWord.append(word, Letters.code(isLookAlike(text[i]) ? 'đ' : text[i]));
    }
    return SyllableReading.of(word, RhymeTable.WRITTEN) != SyllableReading.NONE;
  }
}

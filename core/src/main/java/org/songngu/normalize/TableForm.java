package org.songngu.normalize;

/**
 * The composed lower-case form of Vietnamese and Western text, in place and by tables alone: the
 * fast half of {@link CanonicalForm}. {@link IcuForm} is the other half.
 */
final class TableForm {
  private TableForm() {}

  /** Whether every mark has a letter before it with which it composes to one letter. */
  static boolean canCompose(char[] text, int length) {
    char last = Letters.NO_LETTER;
    for (int i = 0; i < length; i++) {
      char mapped = CharacterMap.map(text[i]);
      if (CharacterMap.isMark(mapped)) {
        last = Letters.compose(last, mapped);
        if (last == Letters.NO_LETTER) {
          return false;
        }
      } else if (mapped != CharacterMap.DROPPED) {
        last = mapped;
      }
    }
    return true;
  }

  /**
   * Maps, drops and composes the characters in place; a mark that composes with nothing stays.
   *
   * @return the new length
   */
  static int apply(char[] text, int length) {
    int end = 0;
    for (int i = 0; i < length; i++) {
      char mapped = CharacterMap.map(text[i]);
      if (mapped == CharacterMap.DROPPED) {
        continue;
      }
      char composed = compose(text, end, mapped);
      if (composed == Letters.NO_LETTER) {
        text[end++] = mapped == CharacterMap.OUTSIDE ? text[i] : mapped;
      } else {
        text[end - 1] = composed;
      }
    }
    return end;
  }

  private static char compose(char[] text, int end, char mark) {
    return end > 0 && CharacterMap.isMark(mark)
        ? Letters.compose(text[end - 1], mark)
        : Letters.NO_LETTER;
  }
}

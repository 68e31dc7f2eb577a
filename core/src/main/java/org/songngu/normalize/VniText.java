package org.songngu.normalize;

/**
 * VNI-Windows: a base letter followed by a character of a VNI font that draws its shape and tone.
 * {@code Vieät} is <i>Việt</i>, {@code nöôùc} is <i>nước</i>.
 *
 * <p>The marks differ by the letter before them, so the two are read together. Source: the layout
 * of the VNI-Windows (ANSI) fonts as VNI documents it, its bytes written here as Windows-1252
 * characters; compared letter by letter with lamdao/xvnkb {@code vni.h}.
 */
final class VniText {
  private static final String SINGLE = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";
  private static final String SINGLE_LETTERS = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";

  /** After a plain vowel, {@code ơ} or {@code ư}: sắc huyền hỏi ngã nặng. */
  private static final String TONES = "ùøûõï";

  /** The circumflex alone and with the five tones in the same order. */
  private static final String CIRCUMFLEX = "âáàåãä";

  /** The breve alone and with the five tones in the same order. */
  private static final String BREVE = "êéèúüë";

  private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";
  private static final char CIRCUMFLEX_MARK = '\u0302';
  private static final char BREVE_MARK = '\u0306';

  private VniText() {}

  /** Decodes VNI bytes that were read as Windows-1252; other characters stay. */
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = letterOf(text.charAt(i));
      char marked = i + 1 < text.length() ? withMark(letter, text.charAt(i + 1)) : letter;
      decoded.append(marked);
      if (marked != letter) {
        i++;
      }
    }
    return decoded.toString();
  }

  private static char letterOf(char c) {
    int index = SINGLE.indexOf(c);
    return index < 0 ? c : SINGLE_LETTERS.charAt(index);
  }

  /** The letter with what the next character draws on it; the letter itself if that is nothing. */
  private static char withMark(char letter, char next) {
    char mark = Character.toLowerCase(next);
    int tone = TONES.indexOf(mark);
    if (tone >= 0) {
      return orSame(letter, Letters.compose(letter, TONE_MARKS.charAt(tone)));
    }
    int circumflex = CIRCUMFLEX.indexOf(mark);
    if (circumflex >= 0) {
      return orSame(letter, withShape(letter, CIRCUMFLEX_MARK, circumflex));
    }
    int breve = BREVE.indexOf(mark);
    return breve < 0 ? letter : orSame(letter, withShape(letter, BREVE_MARK, breve));
  }

  private static char withShape(char letter, char shape, int index) {
    char shaped = Letters.compose(letter, shape);
    return index == 0 ? shaped : Letters.compose(shaped, TONE_MARKS.charAt(index - 1));
  }

  private static char orSame(char letter, char composed) {
    return composed == Letters.NO_LETTER ? letter : composed;
  }
}

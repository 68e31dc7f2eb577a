package org.songngu.normalize;

/**
 * The letters that tell Vietnamese from all other languages with newspapers: {@code ơ} and {@code
 * ư}, and {@code ă}, {@code â}, {@code ê} and {@code ô} that carry a tone too. {@code ạ} and {@code
 * ọ} are none of them, because Yoruba and Igbo have some such. Source: the Unicode charts Latin
 * Extended-B and Latin Extended Additional.
 */
public final class OwnLetters {
  /** Of Vietnamese text one character in ten is such a letter; one in twenty is seldom missed. */
  private static final int SHARE = 20;

  private OwnLetters() {}

  /**
   * Whether a text has so many of these letters that it is Vietnamese. Quicker than reading its
   * words, and no proof of the contrary: the text may be short, decomposed or without marks.
   *
   * @param start the first UTF-16 unit that is looked at
   * @param end the unit after the last one
   * @return true if one character in twenty is such a letter
   */
  public static boolean abound(String text, int start, int end) {
    int found = 0;
    for (int i = start; i < end; i++) {
      found += isOne(text.charAt(i)) ? 1 : 0;
    }
    return found > 0 && found * SHARE >= end - start;
  }

  private static boolean isOne(char c) {
    if (c < 'Ấ') {
      return c == 'ơ' || c == 'ư' || c == 'Ơ' || c == 'Ư';
    }
    return c <= 'ặ' || (c >= 'Ế' && c <= 'ệ') || (c >= 'Ố' && c <= 'ợ') || (c >= 'Ứ' && c <= 'ự');
  }
}

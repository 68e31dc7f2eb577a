package org.songngu.normalize;

import java.util.Arrays;

/** Words whose point does not end a sentence. */
final class Abbreviations {
  /** All-capital words up to this length: {@code TP., GS., TS.} */
  private static final int LONGEST_CAPITALS = 3;

  /**
   * Titles and months; chosen by what stands before names and days in the news of both languages.
   */
  private static final char[][] WORDS =
      words(
          "Mr Mrs Ms Dr Prof Gen Col Lt Gov Sen Rep Rev St No vs Jr Sr Inc Ltd Co Corp Jan Feb Mar"
              + " Apr Jun Jul Aug Sep Sept Oct Nov Dec Tp Ths Bs");

  private Abbreviations() {}

  private static char[][] words(String list) {
    return Arrays.stream(list.split(" ")).map(String::toCharArray).toArray(char[][]::new);
  }

  /** Whether the word is written with a point as a rule. */
  static boolean is(char[] text, int start, int end, boolean allCapitals) {
    if (allCapitals && end - start <= LONGEST_CAPITALS) {
      return true;
    }
    for (char[] word : WORDS) {
      if (Arrays.equals(word, 0, word.length, text, start, end)) {
        return true;
      }
    }
    return false;
  }
}

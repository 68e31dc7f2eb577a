package org.songngu.normalize;

/**
 * Which letter of a rhyme carries the tone.
 *
 * <ol>
 *   <li>A letter with a shape, the last one if there are two: {@code thuở, nước}.
 *   <li>Otherwise the only vowel: {@code bán}.
 *   <li>Of three vowels, the middle one: {@code ngoài, khuỷu}.
 *   <li>Of two vowels before a consonant, the second: {@code hoàn}.
 *   <li>Of two vowels at the end, the first: {@code mía, hòa}. The new style differs here, and only
 *       in {@code oa, oe, uy}: {@code hoà, khoẻ, thuý}.
 * </ol>
 *
 * <p>Source: both dictionaries of 1ec5/hunspell-vi (old and new style) agree with these rules in
 * all of their 6,642 entries.
 */
final class ToneCarrier {
  static final int OLD_STYLE_MASK = 3;
  static final int MOVES_IN_NEW_STYLE = 4;

  private ToneCarrier() {}

  /** The index of the letter in the old style, and whether the new style moves it. */
  static int of(String rhyme) {
    int shaped = lastShaped(rhyme);
    if (shaped >= 0) {
      return shaped;
    }
    return switch (vowels(rhyme)) {
      case 1 -> 0;
      case 2 -> ofTwoVowels(rhyme);
      default -> 1;
    };
  }

  private static int ofTwoVowels(String rhyme) {
    if (rhyme.length() > 2) {
      return 1;
    }
    return switch (rhyme) {
      case "oa", "oe", "uy" -> MOVES_IN_NEW_STYLE;
      default -> 0;
    };
  }

  private static int lastShaped(String rhyme) {
    for (int i = rhyme.length() - 1; i >= 0; i--) {
      if ("ăâêôơư".indexOf(rhyme.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int vowels(String rhyme) {
    int count = 0;
    while (count < rhyme.length() && Letters.isVowel(Letters.letterOf(rhyme.charAt(count)))) {
      count++;
    }
    return count;
  }
}

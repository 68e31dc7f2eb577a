package org.songngu.normalize;

/**
 * The 29 letters of the Vietnamese alphabet as numbers from 1 to 29, and the tone a letter carries.
 *
 * <p>A <em>code</em> is a letter number in the low five bits and the number of a {@link Tone} above
 * them: {@code ế} is the letter {@code ê} with the tone {@code SAC}. Both cases of a letter have
 * the same code; a combining tone mark is a code without a letter; 0 is everything that is not
 * Vietnamese. Source: the Unicode charts, U+0000 to U+01B0 and U+1EA0 to U+1EF9; the tests check
 * each code against ICU's decompositions.
 */
final class Letters {
  static final int BITS = 5;
  static final int MASK = (1 << BITS) - 1;

  /** What {@link #compose} answers where there is no such letter. */
  static final char NO_LETTER = '\0';

  private static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

  /** Each row is one vowel letter with its tones in the order of {@link Tone}. */
  private static final String[] VOWELS = {
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  };

  /** Final consonants that Unicode composes with a tone typed too late, as in {@code bań}. */
  private static final String[] TONED_CODAS = {"ǹ", "ńḿǵćṕ", "", "ñ", "ṇṃḥṭ"};

  private static final String[] PLAIN_CODAS = {"n", "nmgcp", "", "n", "nmht"};

  private static final byte[] CODES = new byte[LatinSlots.COUNT];
  private static final char[] LETTERS = new char[Tone.COUNT << BITS];
  private static final int VOWEL_SET;

  static {
    for (int i = 0; i < ALPHABET.length(); i++) {
      define(ALPHABET.charAt(i), i + 1);
    }
    int vowels = 0;
    for (String row : VOWELS) {
      int letter = letterOf(row.charAt(0));
      vowels |= 1 << letter;
      for (int tone = 1; tone < row.length(); tone++) {
        define(row.charAt(tone), tone << BITS | letter);
      }
    }
    VOWEL_SET = vowels;
    for (int i = 0; i < TONED_CODAS.length; i++) {
      for (int j = 0; j < TONED_CODAS[i].length(); j++) {
        define(TONED_CODAS[i].charAt(j), (i + 1) << BITS | letterOf(PLAIN_CODAS[i].charAt(j)));
      }
    }
  }

  private Letters() {}

  private static void define(char lowerCase, int code) {
    CODES[LatinSlots.of(lowerCase)] = (byte) code;
    CODES[LatinSlots.of(Character.toUpperCase(lowerCase))] = (byte) code;
    LETTERS[code] = lowerCase;
  }

  /** The code of a character of composed (NFC) text, or 0 if it is not Vietnamese. */
  static int code(char c) {
    int slot = LatinSlots.of(c);
    return slot == LatinSlots.OTHER
        ? Tone.numberOfMark(c) << BITS
        : Byte.toUnsignedInt(CODES[slot]);
  }

  /** The number of a letter, whatever its case and tone. */
  static int letterOf(char c) {
    return code(c) & MASK;
  }

  /** The number of the tone of a letter or mark. */
  static int toneOf(char c) {
    return code(c) >>> BITS;
  }

  static boolean isVowel(int letter) {
    return (VOWEL_SET >>> letter & 1) != 0;
  }

  /** The lower-case character of a letter with a tone. */
  static char withTone(int letter, int tone) {
    return LETTERS[tone << BITS | letter];
  }

  /** The same letter, in the same case, without its tone; other characters as they are. */
  static char withoutTone(char c) {
    int code = code(c);
    int letter = code & MASK;
    return isVowel(letter) && code != letter ? inCaseOf(c, withTone(letter, 0)) : c;
  }

  /**
   * The letter with one more mark, in whichever order shape and tone were typed, or {@link
   * #NO_LETTER}. The case stays.
   */
  static char compose(char c, char mark) {
    int code = code(c);
    int letter = code & MASK;
    int tone = code >>> BITS;
    if (!isVowel(letter)) {
      return NO_LETTER;
    }
    int newTone = Tone.numberOfMark(mark);
    if (newTone != 0) {
      return tone == 0 ? inCaseOf(c, withTone(letter, newTone)) : NO_LETTER;
    }
    char shaped = withShape(withTone(letter, 0), mark);
    return shaped == NO_LETTER ? NO_LETTER : inCaseOf(c, withTone(letterOf(shaped), tone));
  }

  /** Appends a character, or composes it with the last one of the text if it is its mark. */
  static void appendComposed(StringBuilder text, char c) {
    int last = text.length() - 1;
    char composed = last < 0 ? NO_LETTER : compose(text.charAt(last), c);
    if (composed == NO_LETTER) {
      text.append(c);
    } else {
      text.setCharAt(last, composed);
    }
  }

  private static char withShape(char vowel, char mark) {
    return switch (mark) {
      case '\u0302' -> circumflexed(vowel);
      case '\u0306' -> vowel == 'a' ? 'ă' : NO_LETTER;
      case '\u031B' -> horned(vowel);
      default -> NO_LETTER;
    };
  }

  private static char circumflexed(char vowel) {
    return switch (vowel) {
      case 'a' -> 'â';
      case 'e' -> 'ê';
      case 'o' -> 'ô';
      default -> NO_LETTER;
    };
  }

  private static char horned(char vowel) {
    return switch (vowel) {
      case 'o' -> 'ơ';
      case 'u' -> 'ư';
      default -> NO_LETTER;
    };
  }

  private static char inCaseOf(char model, char lowerCase) {
    return Character.isUpperCase(model) ? Character.toUpperCase(lowerCase) : lowerCase;
  }
}

package org.songngu.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/**
 * The base letter of each Latin letter, from ICU's transform {@code Latin-ASCII} (CLDR, Unicode
 * licence) restricted to letters and marks: punctuation is not folded.
 *
 * <p>The tables were printed from ICU and are held against it by a test; loading the transform
 * itself takes hundreds of milliseconds, so that it is loaded only for text that holds other Latin
 * letters or marks.
 */
final class LatinFolding {
  /** In place of a letter that becomes two: {@code æ, ß, þ}. */
  static final char LONGER = '*';

  private static final char FIRST_OF_LATIN_1 = 'À';
  private static final char FIRST_ADDITIONAL = 'Ḁ';

  private static final String LATIN_1_TO_EXTENDED_B =
      "AAAAAA*CEEEEIIIIDNOOOOO×OUUUUY**aaaaaa*ceeeeiiiidnooooo÷ouuuuy*y"
          + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkqLlLlLlL"
          + "lLlNnNnNn*NnOoOoOo**RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
          + "bBBbƄƅƆCcDDDdƍƎƏEFfGƔ*IIKklƛƜNnƟOo**PpƦƧƨƩƪtTtTUuƱVYyZzƷƸƹƺƻƼƽƾƿ"
          + "ǀǁǂǃ*********AaIiOoUuUuUuUuUuǝAaAa**GgGgKkOoOoƷʒj***GgǶǷNnAa**Oo"
          + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠdȢȣZzAaEeOoOoOoOoYylntj**ACcLTs"
          + "zɁɂBUɅEeJjɊɋRrYy";

  private static final String ADDITIONAL =
      "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
          + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
          + "WwWwWwWwWwXxXxYyZzZzZzhtwyasss*ẟAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
          + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy**VvYy";

  private static final char[] FOLDED = new char[LatinSlots.OTHER];

  static {
    for (int slot = 0; slot < LatinSlots.OTHER; slot++) {
      FOLDED[slot] = LatinSlots.charAt(slot);
    }
    fill(FIRST_OF_LATIN_1, LATIN_1_TO_EXTENDED_B);
    fill(FIRST_ADDITIONAL, ADDITIONAL);
  }

  private LatinFolding() {}

  private static void fill(char first, String folded) {
    folded.getChars(0, folded.length(), FOLDED, LatinSlots.of(first));
  }

  /** Whether the tables fold every character to exactly one. */
  static boolean covers(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      int slot = LatinSlots.of(text[i]);
      boolean covered =
          slot < LatinSlots.OTHER
              ? FOLDED[slot] != LONGER || text[i] == LONGER
              : !isLatinOrMark(codePointAt(text, i, length));
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  private static int codePointAt(char[] text, int index, int length) {
    boolean secondOfPair = index > 0 && Character.isSurrogatePair(text[index - 1], text[index]);
    return Character.codePointAt(text, secondOfPair ? index - 1 : index, length);
  }

  private static boolean isLatinOrMark(int codePoint) {
    return UScript.getScript(codePoint) == UScript.LATIN
        || UCharacter.getType(codePoint) == UCharacterCategory.NON_SPACING_MARK;
  }

  /** The base letter, {@link #LONGER}, or for other characters the character itself. */
  static char fold(char c) {
    int slot = LatinSlots.of(c);
    return slot < LatinSlots.OTHER ? FOLDED[slot] : c;
  }

  static String byIcu(String text) {
    return Icu.LATIN_ASCII.transliterate(text);
  }

  private static final class Icu {
    static final Transliterator LATIN_ASCII =
        Transliterator.getInstance("[[:Latin:][:Mn:]] Latin-ASCII");
  }
}

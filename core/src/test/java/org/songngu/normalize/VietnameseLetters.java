package org.songngu.normalize;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The 134 Vietnamese letters outside ASCII, and every way to write each with combining marks. */
final class VietnameseLetters {
  private static final String LOWER_CASE =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

  private VietnameseLetters() {}

  static List<String> all() {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < LOWER_CASE.length(); i++) {
      char c = LOWER_CASE.charAt(i);
      letters.add(String.valueOf(c));
      letters.add(String.valueOf(Character.toUpperCase(c)));
    }
    return letters;
  }

  /** The letter composed, decomposed, and half composed, with its marks in both orders. */
  static Set<String> spellings(String letter) {
    String decomposed = Normalizer2.getNFDInstance().normalize(letter);
    Set<String> spellings = new LinkedHashSet<>(List.of(letter, decomposed));
    if (decomposed.length() == 3) {
      String swapped = "" + decomposed.charAt(0) + decomposed.charAt(2) + decomposed.charAt(1);
      addHalfComposed(spellings, decomposed);
      addHalfComposed(spellings, swapped);
      spellings.add(swapped);
    }
    return spellings;
  }

  private static void addHalfComposed(Set<String> spellings, String threeUnits) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    spellings.add(nfc.normalize(threeUnits.substring(0, 2)) + threeUnits.charAt(2));
  }
}

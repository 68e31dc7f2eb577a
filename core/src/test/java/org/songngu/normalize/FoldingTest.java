package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  private static final Transliterator LATIN_ASCII =
      Transliterator.getInstance("[[:Latin:][:Mn:]] Latin-ASCII");

  @ParameterizedTest
  @CsvSource({
    "đường, duong", "Đà Nẵng, Da Nang", "bán dẫn, ban dan", "café, cafe", "smørrebrød, smorrebrod",
    "straße, strasse", "Æsir, AEsir", "naïve, naive", "Łódź, Lodz", "“đúng” – 5₫, “dung” – 5₫",
    "й, й", "が, が", "e\u0302\u0323, e", "Ậ, A",
  })
  void text_losesItsMarks(String written, String folded) {
    assertThat(Folding.of(written)).isEqualTo(folded);
  }

  @Test
  void everyLatinLetter_asIcuSays() {
    for (int slot = 0; slot < LatinSlots.OTHER; slot++) {
      String letter = String.valueOf(LatinSlots.charAt(slot));
      String expected = LATIN_ASCII.transliterate(letter);
      assertThat(Folding.of(letter)).as("U+%04X", (int) letter.charAt(0)).isEqualTo(expected);
      if (expected.length() == 1) {
        assertThat(Folding.fold(letter.charAt(0))).isEqualTo(expected.charAt(0));
      }
    }
  }

  @Test
  void anyText_asIcuSays() {
    RandomText.forEach(
        text -> assertThat(Folding.of(text)).isEqualTo(LATIN_ASCII.transliterate(text)));
  }

  @Test
  void anyText_isStable() {
    RandomText.forEach(
        text -> {
          String folded = Folding.of(text);
          assertThat(Folding.of(folded)).isEqualTo(folded);
        });
  }

  @Test
  void tokenAndText_agree() {
    RandomText.forEach(
        text -> {
          char[] token = text.toCharArray();
          int length = Folding.fold(token, token.length);
          assertThat(new String(token)).isEqualTo(length < 0 ? text : Folding.of(text));
        });
  }

  @Test
  void hasMarks_whereFoldedFormDiffers() {
    RandomText.forEach(
        text ->
            assertThat(Folding.hasMarks(text.toCharArray(), text.length()))
                .isEqualTo(!Folding.of(text).equals(text)));
  }

  @Test
  void severalLetters_areLeftToTheText() {
    char[] token = "đæ".toCharArray();
    assertThat(Folding.fold(token, 2)).isEqualTo(-1);
    assertThat(new String(token)).isEqualTo("đæ");
    assertThat(Folding.fold('æ')).isEqualTo('æ');
  }

  @ParameterizedTest
  @CsvSource({"phở, phơ", "đường, đương", "ĐẬU, ĐÂU", "Nguyễn, Nguyên", "ban, ban", "ñ, ñ"})
  void withoutTones_keepsShapes(String written, String toneless) {
    assertThat(Folding.withoutTones(written)).isEqualTo(toneless);
  }

  @Test
  void withoutTones_dropsTheToneMarkOfEveryLetter() {
    for (String letter : VietnameseLetters.all()) {
      String decomposed = Normalizer2.getNFDInstance().normalize(letter);
      String toneless = decomposed.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      assertThat(Folding.withoutTones(letter))
          .isEqualTo(Normalizer2.getNFCInstance().normalize(toneless));
    }
  }
}

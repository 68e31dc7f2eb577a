package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng",
        "quý",
        "quốc",
        "quyển",
        "quỳnh",
        "gì",
        "giếng",
        "giữa",
        "gịa",
        "giặt",
        "yêu",
        "yến",
        "ỉa",
        "ủy",
        "uỷ",
        "hòa",
        "hoà",
        "khuỷu",
        "ngoằn",
        "ngoèo",
        "xoong",
        "soóc",
        "tuýp",
        "buýt",
        "hừm",
        "khuya",
        "thuở",
        "huếch",
        "quých",
        "Việt",
        "NGUYỄN",
        "Đắk",
        "Đăk",
        "kạn",
        "kông",
        "a",
        "ạ",
        "ở",
        "ý",
        "y",
        "đ\u1EA1o",
      })
  void legalSyllable_isRecognized(String syllable) {
    assertThat(Syllables.isSyllable(syllable)).isTrue();
    assertThat(Syllables.isSyllable(syllable.toCharArray(), 0, syllable.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghang", "ngiêng", "ce", "ka", "gê", "ghà", "bàc", "cat", "tach", "họat", "vịêt", "hóà",
        "bań", "ban\u0301", "giì", "quoc", "q", "qua\u0300", "trump", "school", "ubnd", "", "b",
            "đ",
        "được\u0301", "nghiêngg", "an ninh", "ôtô", "1", "ðà", "by", "zoé", "iến", "tyên", "cuy",
      })
  void otherWord_isNot(String word) {
    assertThat(Syllables.isSyllable(word)).isFalse();
    assertThat(Syllables.isSyllable(word.toCharArray(), 0, word.length())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nghieng", "quy", "quoc", "gieng", "giua", "duong", "NUOC", "hoa", "viet", "cat"})
  void syllableWithoutMarks_isFolded(String word) {
    assertThat(Syllables.isFoldedSyllable(word.toCharArray(), 0, word.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"đuong", "hoà", "hoa\u0300", "school", "ngieng", "kat", "", "w"})
  void markedOrForeignWord_isNotFolded(String word) {
    assertThat(Syllables.isFoldedSyllable(word.toCharArray(), 0, word.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "nghiêng, ngh, iêng, NGANG", "quý, qu, y, SAC", "gì, gi, i, HUYEN", "giếng, gi, iêng, SAC",
    "giá, gi, a, SAC", "giễu, gi, êu, NGA", "Nước, n, ươc, SAC", "hoà, h, oa, HUYEN",
    "gịa, gi, ia, NANG", "ủy, '', uy, HOI", "quyển, qu, yên, HOI",
  })
  void parse_givesOnsetRhymeAndTone(String text, String onset, String rhyme, Tone tone) {
    assertThat(Syllables.parse(text)).contains(new Syllable(onset, rhyme, tone));
  }

  @Test
  void parse_otherWordIsEmpty() {
    assertThat(Syllables.parse("họat")).isEmpty();
  }

  @Test
  void partOfBuffer_isLookedAtAlone() {
    char[] buffer = "xxnướcxx".toCharArray();
    assertThat(Syllables.isSyllable(buffer, 2, 4)).isTrue();
    assertThat(Syllables.isSyllable(buffer, 1, 4)).isFalse();
    assertThatThrownBy(() -> Syllables.isSyllable(buffer, 5, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void everySyllable_isLegalInCanonicalAndFoldedForm() {
    RandomText.forEach(
        text -> {
          if (Syllables.isSyllable(text)) {
            char[] folded = Folding.of(text).toCharArray();
            assertThat(Syllables.isSyllable(CanonicalForm.of(text))).isTrue();
            assertThat(Syllables.isFoldedSyllable(folded, 0, folded.length)).isTrue();
          }
        });
  }

  @Test
  void everyLetterCode_asIcuDecomposes() {
    for (String letter : VietnameseLetters.all()) {
      char c = letter.charAt(0);
      String toneless = Folding.withoutTones(letter).toLowerCase(Locale.ROOT);
      assertThat(Letters.withTone(Letters.letterOf(c), 0)).isEqualTo(toneless.charAt(0));
      assertThat(Letters.withTone(Letters.letterOf(c), Letters.toneOf(c)))
          .isEqualTo(Character.toLowerCase(c));
    }
  }
}

package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "HOÀ, hòa",
    "toà, tòa",
    "khoẻ, khỏe",
    "thuý, thúy",
    "Thuỷ, thủy",
    "luỹ, lũy",
    "nguỵ, ngụy",
    "oà, òa",
    "uỷ, ủy",
  })
  void newStyle_becomesOldStyle(String newStyle, String oldStyle) {
    assertThat(CanonicalForm.of(newStyle)).isEqualTo(oldStyle);
  }

  @ParameterizedTest
  @CsvSource({
    "baỏ, bảo",
    "đaị, đại",
    "điạ, địa",
    "muà, mùa",
    "vịêt, việt",
    "nghịêm, nghiệm",
    "thuýên, thuyến",
    "thụôc, thuộc",
    "lựơng, lượng",
    "đựơc, được",
    "họat, hoạt",
    "thọai, thoại",
    "đọan, đoạn",
    "hòan, hoàn",
    "qúy, quý",
    "qủa, quả",
    "tụynh, tuỵnh",
    "cuả, của",
    "gía, giá",
  })
  void misplacedTone_moves(String written, String repaired) {
    assertThat(CanonicalForm.of(written)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @CsvSource({
    "ban\u0301, bán",
    "bań, bán",
    "hoaṭ, hoạt",
    "ba\u0306m\u0300, bằm",
    "thanh\u0300, thành",
    "BAN\u0301, bán",
    "viêt\u0323, việt",
  })
  void toneAfterCoda_movesToVowel(String written, String repaired) {
    assertThat(CanonicalForm.of(written)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quà", "quẻ", "quý", "huệ", "thuở", "xuất", "khuấy", "chuyện", "khuỷu", "huỳnh", "ngoéo",
        "giá", "gì", "gìn", "giếng", "giữa", "mía", "múa", "mứa", "yến", "rượu", "người", "gịa",
        "gỉa", "đắk", "hòa", "khỏe", "thúy", "buýt", "xoong", "soóc",
      })
  void canonicalSyllable_stays(String syllable) {
    assertThat(CanonicalForm.of(syllable)).isEqualTo(syllable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oía",
        "aquí",
        "raúl",
        "são",
        "señor",
        "baño",
        "ñu",
        "perú",
        "zoé",
        "crème",
        "naïve",
        "götterdämmerung",
        "við",
        "það",
        "sigurðsson",
        "guðmundur",
        "ð",
        "łódź",
        "gdańsk",
        "weiß",
      })
  void foreignWord_stays(String word) {
    assertThat(CanonicalForm.of(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "Ðà Nẵng, đà nẵng",
    "Ɖà Nẵng, đà nẵng",
    "ðường, đường",
    "ðuờng, đuờng",
    "VNÐ, vnđ",
    "NÐ-CP, nđ-cp",
    "Ðắk Lắk, đắk lắk",
    "Ðắklắk, đắklắk",
    "ði, đi",
  })
  void lookAlikeOfStrokedD_inVietnameseWord(String written, String repaired) {
    assertThat(CanonicalForm.of(written)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @CsvSource({
    "kĩ thuật, kỹ thuật",
    "Mĩ, mỹ",
    "bác sỹ, bác sĩ",
    "lí do, lý do",
    "tỉ lệ, tỷ lệ",
    "bánh mỳ, bánh mì",
    "qui định, quy định",
    "Quí, quý",
    "QUI, quy",
    "kì, kỳ",
    "lỳ, lì",
  })
  void iOrY_sameWordHasOneSpelling(String written, String preferred) {
    assertThat(CanonicalForm.of(written)).isEqualTo(preferred);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vi", "vy", "li", "ly", "mi", "my", "ti", "ty", "hi", "hy", "thi", "thy", "tai", "tay",
        "thúi", "thúy", "tí", "tý", "tị", "tỵ", "ý", "ít", "quít", "quýt",
      })
  void iOrY_differentWordsStay(String word) {
    assertThat(CanonicalForm.of(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "ba\u0301n\u00A0dẫn, bán dẫn",
    "\uFEFFbán, bán",
    "bán\u200Bdẫn, bándẫn",
    "bán\u00ADdẫn, bándẫn",
    "５Ｇ, 5g",
    "ＶＩỆＴ, việt",
    "H’Mông, h'mông",
    "Ｑｕí, quý",
    "a\u200B\u0301, á",
    "ＩＳＯ\u3000９, iso 9",
  })
  void typography_becomesPlain(String written, String plain) {
    assertThat(CanonicalForm.of(written)).isEqualTo(plain);
  }

  @Test
  void apostrophes_becomeStraight() {
    assertThat(CanonicalForm.of("‘ ’ ‛ ʼ ＇")).isEqualTo("' ' ' ' '");
  }

  @Test
  void everyVietnameseLetter_inEveryDecomposition() {
    for (String letter : VietnameseLetters.all()) {
      String lowerCase = letter.toLowerCase(Locale.ROOT);
      for (String spelling : VietnameseLetters.spellings(letter)) {
        assertThat(CanonicalForm.of(spelling)).as(spelling).isEqualTo(lowerCase);
        assertThat(canonicalized(spelling)).as(spelling).isEqualTo(lowerCase);
      }
    }
  }

  @Test
  void anyText_isStable() {
    RandomText.forEach(
        text -> {
          String canonical = CanonicalForm.of(text);
          assertThat(CanonicalForm.of(canonical)).isEqualTo(canonical);
        });
  }

  @Test
  void anyText_isComposed() {
    RandomText.forEach(text -> assertThat(NFC.isNormalized(CanonicalForm.of(text))).isTrue());
  }

  @Test
  void composedAndDecomposed_agree() {
    RandomText.forEach(
        text ->
            assertThat(CanonicalForm.of(NFD.normalize(text)))
                .isEqualTo(CanonicalForm.of(NFC.normalize(text))));
  }

  @Test
  void tokenAndText_agree() {
    RandomText.forEach(
        text -> {
          char[] token = text.toCharArray();
          int length = CanonicalForm.canonicalize(token, token.length);
          if (length < 0) {
            assertThat(new String(token)).as("untouched").isEqualTo(text);
          } else {
            assertThat(new String(token, 0, length)).isEqualTo(byIcu(text));
          }
        });
  }

  @Test
  void tokenInLongerBuffer_leavesTheRest() {
    char[] buffer = "hoà\u0301xyz".toCharArray();
    assertThat(CanonicalForm.canonicalize(buffer, 3)).isEqualTo(3);
    assertThat(new String(buffer)).isEqualTo("hòa\u0301xyz");
  }

  @Test
  void emptyText_isEmpty() {
    assertThat(CanonicalForm.of("")).isEmpty();
    assertThat(CanonicalForm.canonicalize(new char[0], 0)).isZero();
  }

  @Test
  void defaultLocale_doesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(CanonicalForm.of("TIN TỨC QUÍ I")).isEqualTo("tin tức quý i");
      assertThat(CanonicalForm.of("TIN Ж I")).isEqualTo("tin ж i");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The path through ICU, which {@link CanonicalForm#of} takes for other characters only. */
  private static String byIcu(String text) {
    String withIcu = CanonicalForm.of(text + " \u4E2D");
    return withIcu.substring(0, withIcu.length() - 2);
  }

  private static String canonicalized(String text) {
    char[] token = text.toCharArray();
    return new String(token, 0, CanonicalForm.canonicalize(token, token.length));
  }
}

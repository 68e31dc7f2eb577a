package org.songngu.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnLettersTest {
  /** A horn; or a breve or circumflex of its letter, and a tone, in the order of decomposition. */
  private static final Pattern ONE =
      Pattern.compile(
          "[ouOU]\u031B[\u0300\u0301\u0303\u0309]?|[ou]\u031B\u0323|[OU]\u031B\u0323"
              + "|[aAeEoO]\u0323?\u0302[\u0300\u0301\u0303\u0309]?|[aA]\u0323?\u0306[\u0300\u0301\u0303\u0309]?");

  @Test
  void lettersAreThoseThatIcuTakesApart() {
    Normalizer2 nfd = Normalizer2.getNFDInstance();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String apart = nfd.normalize(String.valueOf(c));
      boolean horn = apart.contains("\u031B");
      boolean one = ONE.matcher(apart).matches() && (horn || apart.length() == 3);
      assertEquals(one, OwnLetters.abound(String.valueOf(c), 0, 1), "U+%04X".formatted((int) c));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thủ tướng đã gặp các chuyên gia bán dẫn của Hàn Quốc tại thủ đô|true",
        "Thu tuong da gap cac chuyen gia ban dan cua Han Quoc tai thu do|false",
        "Prime Minister Phạm Minh Chính met experts on chips in Seoul on Monday|false",
        "Ọjọ́ ìbí mi ni ọjọ́ kẹtàlá oṣù kẹwàá, mo sì ń gbé ní Ìbàdàn pẹ̀lú ẹbí mi|false",
        "A côté de la forêt, le théâtre a été rénové après deux années de travaux|false",
        "''|false"
      })
  void theyAboundInVietnameseAlone(String text, boolean expected) {
    assertEquals(expected, OwnLetters.abound(text, 0, text.length()));
  }
}

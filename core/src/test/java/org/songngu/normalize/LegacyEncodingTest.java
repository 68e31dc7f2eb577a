package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {
  @ParameterizedTest
  @EnumSource
  void everyLetter_comesBack(LegacyEncoding encoding) {
    String letters = String.join(" ", VietnameseLetters.all()) + " aeiouy AEIOUY, 1992";
    String decoded = encoding.decode(LegacyEncoder.encode(encoding, letters));
    if (encoding == LegacyEncoding.TCVN3) {
      assertThat(decoded.toLowerCase(Locale.ROOT)).isEqualTo(letters.toLowerCase(Locale.ROOT));
    } else {
      assertThat(decoded).isEqualTo(letters);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyBytes_areDecoded(LegacyEncoding encoding) {
    Random random = new Random(5712);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertThat(encoding.decode(bytes)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, Céng hßa X· héi Chñ nghÜa ViÖt Nam",
    "VNI, Coäng hoøa Xaõ hoäi Chuû nghóa Vieät Nam",
    "VIQR, Co^.ng ho`a Xa~ ho^.i Chu? nghi~a Vie^.t Nam",
    "UTF_8_AS_WINDOWS_1252, Cá»™ng hÃ²a XÃ£ há»™i Chá»§ nghÄ©a Viá»‡t Nam",
  })
  void nameOfTheRepublic_asPeopleSeeItUndecoded(LegacyEncoding encoding, String seen) {
    byte[] bytes =
        encoding == LegacyEncoding.UTF_8_AS_WINDOWS_1252
            ? seen.getBytes(StandardCharsets.UTF_8)
            : Windows1252.encode(seen).orElseThrow();
    assertThat(encoding.decode(bytes)).isEqualTo("Cộng hòa Xã hội Chủ nghĩa Việt Nam");
  }

  @Test
  void tcvn3_losesTheCaseOfTonedCapitals() {
    byte[] bytes = LegacyEncoder.encode(LegacyEncoding.TCVN3, "HOÀ ĐỒNG");
    assertThat(LegacyEncoding.TCVN3.decode(bytes)).isEqualTo("HOà ĐồNG");
  }

  @Test
  void windows1258_agreesWithTheJdk() {
    for (int value = 0; value < 0x100; value++) {
      byte[] bytes = {(byte) value};
      String expected = new String(bytes, Charset.forName("windows-1258"));
      if (!expected.equals("\uFFFD")) {
        assertThat(LegacyEncoding.WINDOWS_1258.decode(bytes)).as("%02X", value).isEqualTo(expected);
      }
    }
  }

  @Test
  void windows1252_agreesWithTheJdk() {
    for (int value = 0; value < 0x100; value++) {
      byte[] bytes = {(byte) value};
      String expected = new String(bytes, Charset.forName("windows-1252"));
      if (!expected.equals("\uFFFD")) {
        assertThat(Windows1252.decode(bytes)).as("%02X", value).isEqualTo(expected);
      }
      assertThat(Windows1252.encode(Windows1252.decode(bytes))).contains(bytes);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ddu+o+`ng, đường",
    "Ddie^.n, Điện",
    "no'., nó.",
    "la`m gi`?, làm gì?",
    "di\\., di.",
    "ma., mạ",
    "Vie^.t!, Việt!",
  })
  void viqr_readsMarksOfLegalSyllables(String viqr, String text) {
    byte[] bytes = viqr.getBytes(StandardCharsets.US_ASCII);
    assertThat(LegacyEncoding.VIQR.decode(bytes)).isEqualTo(text);
  }

  @Test
  void utf8_dropsTheByteOrderMark() {
    assertThat(LegacyEncoding.UTF_8.decode("\uFEFFđi".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("đi");
  }

  @Test
  void correctTextBetweenMisreadText_stays() {
    byte[] bytes = "Viá»‡t Nam, bán dẫn".getBytes(StandardCharsets.UTF_8);
    assertThat(LegacyEncoding.UTF_8_AS_WINDOWS_1252.decode(bytes)).isEqualTo("Việt Nam, bán dẫn");
  }
}

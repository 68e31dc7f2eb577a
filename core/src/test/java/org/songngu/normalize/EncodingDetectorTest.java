package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
  private static final String REPORT =
      "Chiều nay, Ủy ban nhân dân tỉnh họp với các doanh nghiệp về dự án nhà máy bán dẫn. Theo kế"
          + " hoạch, nhà máy sẽ tuyển hơn 2.000 kỹ sư trong năm tới, phần lớn là người địa phương.";

  private static final String ENGLISH =
      "Go to the bay. They do. The committee met on Monday? No. It was a so-so day, he said; \"I do"
          + " not know who made it.\" The rate rose to 3.5 per cent (from 3.1) in May.";

  @ParameterizedTest
  @EnumSource
  void report_isRecognizedInEveryEncoding(LegacyEncoding encoding) {
    Detection detection = EncodingDetector.detect(LegacyEncoder.encode(encoding, REPORT));
    assertThat(detection.encoding()).isEqualTo(encoding);
    assertThat(detection.confidence()).isBetween(0.5, 1.0);
    assertThat(detection.text().toLowerCase(Locale.ROOT))
        .isEqualTo(REPORT.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UTF_8", "VIQR"})
  void reportReadWrongly_isRepaired(LegacyEncoding encoding) {
    LegacyEncoding written =
        encoding == LegacyEncoding.UTF_8_AS_WINDOWS_1252 ? LegacyEncoding.UTF_8 : encoding;
    String wrong = Windows1252.decode(LegacyEncoder.encode(written, REPORT));
    assertThat(EncodingDetector.repair(wrong))
        .hasValueSatisfying(
            repaired -> {
              assertThat(repaired.encoding()).isEqualTo(encoding);
              assertThat(repaired.text()).isEqualToIgnoringCase(REPORT);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        REPORT,
        ENGLISH,
        "",
        "Việt",
        "Une économie très fragilisée",
        "xin chào các bà",
        "6½ – 7",
        "một 1 · 3, 1 · 1",
        "Señor Muñoz comió piñas",
        "中文 текст",
      })
  void correctText_isNotRepaired(String text) {
    assertThat(EncodingDetector.repair(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENGLISH,
        "",
        "Viet Nam",
        "Chieu nay, Uy ban nhan dan tinh hop voi cac doanh nghiep."
      })
  void asciiText_isNotViqr(String text) {
    Detection detection = EncodingDetector.detect(text.getBytes(StandardCharsets.US_ASCII));
    assertThat(detection).isEqualTo(new Detection(LegacyEncoding.UTF_8, 1, text));
  }

  @Test
  void reportCutInsideALetter_isStillUtf8() {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, REPORT.substring(0, 8).length() + 1);
    byte[] cutLater = Arrays.copyOf(bytes, indexOfContinuation(bytes, 100));
    assertThat(EncodingDetector.detect(cut).encoding()).isEqualTo(LegacyEncoding.UTF_8);
    assertThat(EncodingDetector.detect(cutLater).encoding()).isEqualTo(LegacyEncoding.UTF_8);
  }

  private static int indexOfContinuation(byte[] bytes, int from) {
    int index = from;
    while ((bytes[index] & 0xC0) != 0x80) {
      index++;
    }
    return index;
  }

  @Test
  void frenchInLatin1_isReadNearlyRightWithoutConfidence() {
    String french = "Le président a été réélu, a annoncé le siège du comité à Genève.";
    byte[] bytes = french.getBytes(Charset.forName("windows-1252"));
    assertThat(EncodingDetector.detect(bytes))
        .isEqualTo(new Detection(LegacyEncoding.WINDOWS_1258, 0, french));
  }

  @Test
  void anyBytes_areAnswered() {
    Random random = new Random(1456);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(EncodingDetector.detect(bytes)).isNotNull();
    }
    RandomText.forEach(text -> assertThat(EncodingDetector.repair(text)).isNotNull());
  }
}

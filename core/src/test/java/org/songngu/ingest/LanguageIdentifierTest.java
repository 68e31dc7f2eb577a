package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.report.Language;

class LanguageIdentifierTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thủ tướng đã gặp các chuyên gia bán dẫn của Hàn Quốc tại Seoul.",
        "Thu tuong da gap cac chuyen gia ban dan cua Han Quoc tai Seoul.",
        "THU TUONG DA GAP CAC CHUYEN GIA",
        "Samsung, LG và Hyundai tăng vốn tại Việt Nam",
        "Ba con noi den cho do con xa lam",
        "Vie\u0323\u0302t Nam la\u0300 mo\u0323\u0302t nu\u031Bo\u031B\u0301c",
      })
  void vietnameseIsToldWithAndWithoutMarks(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.VIETNAMESE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The prime minister met experts on semiconductors in the capital.",
        "Vietnam's Pham Minh Chinh met Samsung's chairman in Hanoi on Monday",
        "Ho Chi Minh City plans two new metro lines by 2030",
        "Chipmakers boost spending",
      })
  void englishIsTold(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024 - 15.000",
        "Президент встретился с министрами в столице",
        "總理在首都會見了半導體專家",
        "Der Minister hat mit den Experten über die Lage gesprochen und ist nicht nach Berlin",
        "Le ministre est à Paris pour une réunion avec les experts, qui sont dans la capitale",
        "Presiden bertemu dengan para ahli untuk membahas rencana yang disusun pada tahun ini",
      })
  void otherLanguagesAreNeither(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.OTHER);
  }

  @Test
  void aPartIsToldByItself() {
    String text = "Hai người đã đến. They have both arrived.";
    int english = text.indexOf("They");
    assertThat(LanguageIdentifier.identify(text, 0, english)).isEqualTo(Language.VIETNAMESE);
    assertThat(LanguageIdentifier.identify(text, english, text.length()))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void answersDoNotDependOnWhatWasReadBefore() {
    String text = "Thủ tướng gặp các doanh nghiệp bán dẫn tại Seoul hôm nay";
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.VIETNAMESE);
    // more words than are remembered
    for (int i = 0; i < 100; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = 0; n < 400; n++) {
        for (int rest = 400 * i + n; rest > 0; rest /= 10) {
          words.append((char) ('a' + rest % 10));
        }
        words.append(' ');
      }
      LanguageIdentifier.identify(words.toString());
    }
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.VIETNAMESE);
    assertThat(LanguageIdentifier.identify("The minister met the firms in Seoul on Monday"))
        .isEqualTo(Language.ENGLISH);
  }
}

package org.songngu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.songngu.report.Language;
import org.songngu.report.Report;

class LanguagePartTest {
  private static final String VIETNAMESE =
      "Thủ tướng đã gặp các chuyên gia bán dẫn của Hàn Quốc tại thủ đô Seoul.";
  private static final String ENGLISH =
      "The prime minister met experts on semiconductors from the company in the capital.";

  private static List<LanguagePart> parts(String title, String body) {
    Report report = Report.of("a", title, body, Language.VIETNAMESE);
    List<LanguagePart> parts = LanguagePart.of(report);
    String joined = parts.stream().map(LanguagePart::text).collect(Collectors.joining());
    assertThat(joined).isEqualTo(report.text());
    assertThat(parts)
        .allSatisfy(
            part -> assertThat(report.text().startsWith(part.text(), part.start())).isTrue());
    return parts;
  }

  @Test
  void aQuotedParagraphIsAPartOfItsOwn() {
    assertThat(parts("Tin", VIETNAMESE + "\n" + ENGLISH + "\n" + VIETNAMESE))
        .extracting(LanguagePart::language)
        .containsExactly(Language.VIETNAMESE, Language.ENGLISH, Language.VIETNAMESE);
  }

  @Test
  void paragraphsOfOneLanguageAreOnePart() {
    assertThat(parts("", VIETNAMESE + "\n\n" + VIETNAMESE + "\nSamsung Electronics\n")).hasSize(1);
  }

  @Test
  void aReportMayBeginInTheOtherLanguage() {
    assertThat(parts("", ENGLISH + "\n" + VIETNAMESE))
        .extracting(LanguagePart::language)
        .containsExactly(Language.ENGLISH, Language.VIETNAMESE);
  }

  @Test
  void aReportWithAHeadlineOnlyIsOnePart() {
    assertThat(parts("Bán dẫn", "")).extracting(LanguagePart::text).containsExactly("Bán dẫn\n");
  }

  @Test
  void aReportInAnotherLanguageIsOnePart() {
    Report report = Report.of("a", "", ENGLISH + "\n" + VIETNAMESE, Language.OTHER);
    assertThat(LanguagePart.of(report)).hasSize(1);
  }
}

package org.songngu.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.songngu.event.EventLinker;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

class EngineDocumentTest {
  private static final String VIETNAMESE = "Nhà máy bán dẫn khởi công tại Bắc Ninh ngày 1/7/2024.";
  private static final String ENGLISH =
      "\"This is the first plant of its kind in the country,\" said the company's chairman.";

  /** Title and article are in both languages, so that no field is missing. */
  private static final Report WHOLE = report(Language.VIETNAMESE);

  private static Report report(Language language) {
    return new Report(
        "a",
        "Khởi công nhà máy",
        VIETNAMESE + "\n" + ENGLISH,
        language,
        PublishedDate.parse("2024-07-01").withEvidence("1/7"),
        "Ngày Mới",
        "https://ngaymoi.example/a",
        List.of(new RemovedText("Xem thêm", "menu"), new RemovedText("Chia sẻ", "menu")),
        "VNA",
        "Bắc Ninh",
        List.of("Công trường"));
  }

  @Test
  void theTemplateHasTheFieldsThatReportsHave() throws IOException {
    Set<String> fields = new TreeSet<>(document(WHOLE, 3).keySet());
    fields.addAll(document(report(Language.ENGLISH), 3).keySet());
    assertThat(templateFields()).containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void valuesAreThoseOfTheIndex() {
    Map<String, List<Object>> document = document(WHOLE, 3);
    assertThat(document.get(ReportFields.ID)).containsExactly("a");
    assertThat(document.get(ReportFields.EVENT)).containsExactly(3L);
    assertThat(document.get(ReportFields.EARLIEST)).containsExactly(19905L);
    assertThat(document.get(ReportFields.SOURCE)).containsExactly("ngày mới", "vna", "ttxvn");
    assertThat(document.get(ReportFields.REMOVED)).hasSize(2);
    assertThat(document.get(ReportFields.text(Language.ENGLISH))).containsExactly(ENGLISH);
    assertThat(document.get(ReportFields.LINK))
        .isNotEmpty()
        .allMatch(key -> key.toString().matches("[0-9a-f]{12}"));
  }

  @Test
  void theDigestTellsDocumentsApart() {
    assertThat(digest(document(WHOLE, 3))).isEqualTo(digest(document(WHOLE, 3)));
    assertThat(digest(document(WHOLE, 3))).isNotEqualTo(digest(document(WHOLE, 4)));
  }

  private static byte[] digest(Map<String, List<Object>> document) {
    return (byte[]) document.getOrDefault(ReportFields.DIGEST, List.of()).getFirst();
  }

  private static Map<String, List<Object>> document(Report report, long event) {
    return EngineDocument.of(report, event, new EventLinker(Lexicon.builtIn()).fields(report));
  }

  private static Set<String> templateFields() throws IOException {
    Set<String> fields = new TreeSet<>();
    try (InputStream template = EngineDocument.template();
        JsonParser json = new JsonFactory().createParser(template)) {
      while (!"properties".equals(json.currentName())) {
        json.nextToken();
      }
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        fields.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    }
    return fields;
  }
}

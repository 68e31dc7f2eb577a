package org.songngu.ingest;

import java.nio.charset.StandardCharsets;
import org.songngu.report.Report;

/** Reports of pages that stand in a test. */
final class Cleaned {
  private Cleaned() {}

  /** The report of a page of text. */
  static Report text(String page) {
    return PageReport.of("page.txt", page.getBytes(StandardCharsets.UTF_8), "", false);
  }

  /** The report of a page of HTML. */
  static Report html(String body) {
    return html("", body);
  }

  /** The report of a page of HTML whose window has a name. */
  static Report html(String title, String body) {
    String page =
        "<!DOCTYPE html><html><head><title>%s</title></head><body>%s</body></html>"
            .formatted(title, body);
    return PageReport.of("page.html", page.getBytes(StandardCharsets.UTF_8), "", false);
  }

  /** Whether a text is among what was taken away, and not in the article. */
  static boolean isRemoved(Report report, String text) {
    return !report.text().contains(text)
        && report.removed().stream().anyMatch(piece -> piece.text().contains(text));
  }
}

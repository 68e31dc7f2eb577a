package org.songngu.benchmarks;

import java.io.IOException;
import org.songngu.report.Language;

/** News of one language, one report behind the other: the fixtures' own. */
final class NewsText {
  /** The text has at most so many UTF-16 units in composed form. */
  static final int LENGTH = 100_000;

  private NewsText() {}

  static String of(Language language) throws IOException {
    StringBuilder text = new StringBuilder();
    InventedReports.read(
        (report, place) -> {
          if (report.language() == language) {
            text.append(report.title()).append('\n').append(report.body()).append('\n');
          }
        });
    return text.substring(0, Math.min(text.length(), LENGTH));
  }
}

package org.songngu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** News of one language, one report behind the other: the fixtures' own. */
final class NewsText {
  /** The text has at most so many UTF-16 units in composed form. */
  static final int LENGTH = 100_000;

  private NewsText() {}

  static String of(Language language) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Fixtures fixtures : Fixtures.values()) {
      try (InputStream stream = fixtures.reports()) {
        ReportSources.read(stream, "fixtures", new Appender(text, language));
      }
    }
    return text.substring(0, Math.min(text.length(), LENGTH));
  }

  private record Appender(StringBuilder text, Language language) implements StrictSink {
    @Override
    public void accept(Report report, String place) {
      if (report.language() == language) {
        text.append(report.title()).append('\n').append(report.body()).append('\n');
      }
    }
  }
}

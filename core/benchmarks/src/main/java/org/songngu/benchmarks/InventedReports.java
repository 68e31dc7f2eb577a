package org.songngu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;

/** The reports of all fixtures, which the benchmarks make their texts of. */
final class InventedReports {
  private InventedReports() {}

  static void read(StrictSink sink) throws IOException {
    for (Fixtures fixtures : Fixtures.values()) {
      try (InputStream stream = fixtures.reports()) {
        ReportSources.read(stream, "fixtures", sink);
      }
    }
  }
}

package org.songngu.cli.results;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.report.Report;
import org.songngu.search.Hit;

/** Hits as RFC 4180 writes tables. */
public final class CsvResults {
  private CsvResults() {}

  public static void print(PrintWriter out, List<Hit> hits) {
    out.print("id,title,language,published,source,url,event,score\r\n");
    for (Hit hit : hits) {
      Report report = hit.report();
      String line =
          Stream.of(
                  report.id(),
                  report.title(),
                  report.language().code(),
                  report.published().toString(),
                  report.source(),
                  report.url(),
                  EventNames.of(hit.event()),
                  String.format(Locale.ROOT, "%.4f", hit.score()))
              .map(CsvResults::cell)
              .collect(Collectors.joining(","));
      out.print(line + "\r\n");
    }
  }

  /** A spreadsheet runs what begins like a formula, so such a cell begins with an apostrophe. */
  private static String cell(String text) {
    String harmless = text.matches("(?s)[=+@\\t\\r].*|-(?!-?\\d).*") ? "'" + text : text;
    boolean quoted = harmless.matches("(?s).*[\",\\r\\n].*");
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}

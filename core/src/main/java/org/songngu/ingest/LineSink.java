package org.songngu.ingest;

import java.io.IOException;
import org.songngu.report.Report;

/**
 * Makes one line of each message, which cannot steer a terminal: what parsers say quotes the file.
 */
record LineSink(ReportSink sink) implements ReportSink {
  @Override
  public void accept(Report report, String place) throws IOException {
    sink.accept(report, place);
  }

  @Override
  public void accept(Report report, String place, String content) throws IOException {
    sink.accept(report, place, content);
  }

  @Override
  public boolean has(String id, String place, String content) throws IOException {
    return sink.has(id, place, content);
  }

  @Override
  public void rest() throws IOException {
    sink.rest();
  }

  @Override
  public void failed(String place, String cause) {
    sink.failed(place, line(cause));
  }

  @Override
  public void warn(String place, String message) {
    sink.warn(place, line(message));
  }

  private static String line(String message) {
    return PageText.withoutControls(message).replaceAll("[\\n\\r\\t]", " ");
  }
}

package org.songngu.ingest;

import java.io.IOException;
import org.songngu.report.Report;

/** Marks what a sink throws, so that it is not taken for a fault of a file. */
record GuardedSink(ReportSink sink) implements ReportSink {
  @Override
  public void accept(Report report, String place) throws IOException {
    try {
      sink.accept(report, place);
    } catch (IOException e) {
      throw new SinkException(e);
    }
  }

  @Override
  public void accept(Report report, String place, String content) throws IOException {
    try {
      sink.accept(report, place, content);
    } catch (IOException e) {
      throw new SinkException(e);
    }
  }

  @Override
  public boolean has(String id, String place, String content) throws IOException {
    try {
      return sink.has(id, place, content);
    } catch (IOException e) {
      throw new SinkException(e);
    }
  }

  @Override
  public void failed(String place, String cause) {
    sink.failed(place, cause);
  }

  @Override
  public void warn(String place, String message) {
    sink.warn(place, message);
  }
}

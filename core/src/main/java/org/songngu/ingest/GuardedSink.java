package org.songngu.ingest;

import java.io.IOException;
import org.songngu.report.Report;

/** Marks what a sink throws, so that it is not taken for a fault of a file. */
record GuardedSink(ReportSink sink) implements ReportSink {
  private interface Call {
    void run() throws IOException;
  }

  @Override
  public void accept(Report report, String place) {
    guarded(() -> sink.accept(report, place));
  }

  @Override
  public void accept(Report report, String place, String content) {
    guarded(() -> sink.accept(report, place, content));
  }

  @Override
  public boolean has(String id, String place, String content) {
    boolean[] has = new boolean[1];
    guarded(() -> has[0] = sink.has(id, place, content));
    return has[0];
  }

  @Override
  public void failed(String place, String cause) {
    guarded(() -> sink.failed(place, cause));
  }

  @Override
  public void warn(String place, String message) {
    guarded(() -> sink.warn(place, message));
  }

  private static void guarded(Call call) {
    try {
      call.run();
    } catch (SinkException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new SinkException(e);
    }
  }
}

package org.songngu.ingest;

import java.io.IOException;
import org.songngu.report.Report;

/** Takes what ingest finds, in its order. */
public interface ReportSink {
  /**
   * A report was read.
   *
   * @param place the file, and the line if the file holds many reports
   */
  void accept(Report report, String place) throws IOException;

  /**
   * A report could not be read; the rest goes on.
   *
   * @param place file and line, or file and byte
   * @param cause what is wrong there and, where there is one, the remedy
   */
  void failed(String place, String cause);

  /** Something was ignored that its author may have meant. */
  void warn(String place, String message);
}

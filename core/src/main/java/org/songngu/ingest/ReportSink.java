package org.songngu.ingest;

import java.io.IOException;
import org.songngu.report.Report;

/**
 * Takes what ingest finds, in its order. A reader with several threads calls it from all of them;
 * only the order of reports with the same id is kept then.
 */
public interface ReportSink {
  /**
   * A report was read.
   *
   * @param report the report
   * @param place the file, and the line if the file holds many reports
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  void accept(Report report, String place) throws IOException;

  /**
   * A report was read from a page.
   *
   * @param report the report
   * @param place file, and member or line
   * @param content a hash of the page's bytes and of how they were read
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  default void accept(Report report, String place, String content) throws IOException {
    accept(report, place);
  }

  /**
   * {@return whether the sink has the report that a page would give; then the page is not taken
   * apart}
   *
   * @param id the id of the report
   * @param place file, and member or line
   * @param content a hash of the page's bytes and of how they would be read
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  default boolean has(String id, String place, String content) throws IOException {
    return false;
  }

  /**
   * All reports that were read so far are accepted and none is in work: a time to commit.
   *
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  default void rest() throws IOException {}

  /**
   * A report could not be read; the rest goes on.
   *
   * @param place file and line, or file and byte
   * @param cause what is wrong there and, where there is one, the remedy
   */
  void failed(String place, String cause);

  /**
   * Something was ignored that its author may have meant.
   *
   * @param place file, and member or line
   * @param message what was ignored
   */
  void warn(String place, String message);
}

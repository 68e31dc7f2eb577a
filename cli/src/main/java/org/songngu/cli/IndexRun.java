package org.songngu.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.songngu.Archive;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportSink;
import org.songngu.report.Report;

/** Puts what is read into the archive, counts it, and names what fails. */
final class IndexRun implements ReportSink {
  /** A killed run loses at most so many reports. */
  private static final int REPORTS_BETWEEN_COMMITS = 20_000;

  private final Archive archive;
  private final Console console;
  private final StopSignal stop;
  private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
  private int failures;
  private int uncommitted;

  /** Leaves the reading of a file in the middle. */
  static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  IndexRun(Archive archive, Console console, StopSignal stop) {
    this.archive = archive;
    this.console = console;
    this.stop = stop;
  }

  @Override
  public void accept(Report report, String place) throws IOException {
    if (stop.isAsked()) {
      throw new StoppedException();
    }
    counts.merge(archive.add(report), 1, Integer::sum);
    if (++uncommitted >= REPORTS_BETWEEN_COMMITS) {
      archive.commit();
      uncommitted = 0;
    }
  }

  @Override
  public void failed(String place, String cause) {
    failures++;
    console.err().println(SafeText.line(place + ": " + cause));
  }

  @Override
  public void warn(String place, String message) {
    console.err().println(SafeText.line(place + ": " + message));
  }

  int failures() {
    return failures;
  }

  void printSummary() {
    console
        .err()
        .println(
            "%d added, %d updated, %d unchanged, %d failed"
                .formatted(
                    counts.getOrDefault(Change.ADDED, 0),
                    counts.getOrDefault(Change.UPDATED, 0),
                    counts.getOrDefault(Change.UNCHANGED, 0),
                    failures));
  }
}

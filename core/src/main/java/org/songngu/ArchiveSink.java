package org.songngu;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.songngu.index.Origin;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportSink;
import org.songngu.report.Report;

/**
 * Adds what is read to an archive, commits after each batch, counts, and tells a listener. {@link
 * Archive#load} reads a path into one; whoever reads several paths or a stream with a {@link
 * org.songngu.ingest.ReportReader} makes one itself. Safe for use by many threads.
 */
public final class ArchiveSink implements ReportSink {
  private final Archive archive;
  private final ArchiveListener listener;
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger updated = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  /**
   * Nothing is added yet.
   *
   * @param archive takes the reports; stays the caller's to commit at the end, and to close
   * @param listener hears what is added and what fails; where it cancels, the methods that take
   *     reports throw a {@link CancellationException}, and what was read stays added
   */
  public ArchiveSink(Archive archive, ArchiveListener listener) {
    this.archive = archive;
    this.listener = listener;
  }

  @Override
  public void accept(Report report, String place) throws IOException {
    accept(report, place, "");
  }

  @Override
  public void accept(Report report, String place, String content) throws IOException {
    count(report.id(), place, archive.add(report, new Origin(place, content)));
  }

  @Override
  public boolean has(String id, String place, String content) throws IOException {
    boolean known = archive.has(id, content);
    if (known) {
      count(id, place, Change.UNCHANGED);
    }
    return known;
  }

  private void count(String id, String place, Change change) {
    AtomicInteger counter =
        switch (change) {
          case ADDED -> added;
          case UPDATED -> updated;
          case UNCHANGED -> unchanged;
        };
    counter.incrementAndGet();
    listener.added(id, place, change);
    if (listener.isCancelled()) {
      throw new CancellationException("reading was cancelled; what was read stays added");
    }
  }

  @Override
  public void rest() throws IOException {
    archive.commit(listener);
  }

  @Override
  public void failed(String place, String cause) {
    failed.incrementAndGet();
    listener.failed(place, cause);
  }

  @Override
  public void warn(String place, String message) {
    listener.warned(place, message);
  }

  /** {@return what became of the reports so far} */
  public LoadSummary summary() {
    return new LoadSummary(added.get(), updated.get(), unchanged.get(), failed.get());
  }
}

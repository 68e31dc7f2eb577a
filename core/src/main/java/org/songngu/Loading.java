package org.songngu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.songngu.index.Origin;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportReader;
import org.songngu.ingest.ReportSink;
import org.songngu.ingest.SourceOptions;
import org.songngu.report.Report;

/** Reads files into an archive, counts, and tells the listener; called by many threads. */
final class Loading implements ReportSink {
  private final Archive archive;
  private final ArchiveListener listener;
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger updated = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  private Loading(Archive archive, ArchiveListener listener) {
    this.archive = archive;
    this.listener = listener;
  }

  static LoadSummary load(
      Archive archive, Path path, SourceOptions options, ArchiveListener listener)
      throws IOException {
    Loading loading = new Loading(archive, listener);
    try (ReportReader reader = new ReportReader(options, loading)) {
      reader.read(path.toAbsolutePath());
    }
    return new LoadSummary(
        loading.added.get(), loading.updated.get(), loading.unchanged.get(), loading.failed.get());
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
}

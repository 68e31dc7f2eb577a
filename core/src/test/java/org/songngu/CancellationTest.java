package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.SearchRequest;

/**
 * Long operations tell how far they are and end when they are asked to; no thread is interrupted.
 */
class CancellationTest {
  private static final ArchiveListener CANCELLED = new Cancelling(0);

  @TempDir private Path folder;

  /** Cancels after so many reports. */
  private static final class Cancelling implements ArchiveListener {
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final int most;
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger linked = new AtomicInteger();
    private final AtomicInteger committed = new AtomicInteger();

    private Cancelling(int most) {
      this.most = most;
    }

    @Override
    public void added(String id, String place, Change change) {
      added.incrementAndGet();
    }

    @Override
    public void failed(String place, String cause) {
      failures.add(cause);
    }

    @Override
    public void linked(int done, int known) {
      assertThat(done).isBetween(1, known);
      linked.set(done);
    }

    @Override
    public void committed() {
      committed.incrementAndGet();
    }

    @Override
    public boolean isCancelled() {
      return added.get() >= most;
    }
  }

  private static Archive archive() throws IOException {
    return Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn());
  }

  private Path lines(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\": \"r%d\", \"title\": \"Bão số %d đổ bộ\"}%n".formatted(i, i));
    }
    return Files.writeString(folder.resolve("reports.jsonl"), lines);
  }

  private Path webArchive(int count) throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String page =
          "<title>Bão số %d</title><p>Bão số %d đổ bộ vào miền Trung.</p>".formatted(i, i);
      String head =
          """
          WARC/1.0
          WARC-Type: resource
          WARC-Target-URI: https://a.example/%d
          WARC-Date: 2024-07-01T00:00:00Z
          WARC-Record-ID: <urn:uuid:%d>
          Content-Type: text/html
          Content-Length: %d

          """
              .formatted(i, i, page.getBytes(StandardCharsets.UTF_8).length);
      records.append(head.replace("\n", "\r\n")).append(page).append("\r\n\r\n");
    }
    return Files.writeString(folder.resolve("pages.warc"), records);
  }

  @Test
  void loadingAWebArchiveIsCancelled_andNoFaultIsSaidToBeInIt() throws IOException {
    Path pages = webArchive(20);
    for (int threads : new int[] {1, 2}) {
      try (Archive archive = archive()) {
        Cancelling listener = new Cancelling(3);
        SourceOptions options = SourceOptions.DEFAULT.withThreads(threads);
        assertThatThrownBy(() -> archive.load(pages, options, listener))
            .isInstanceOf(CancellationException.class);
        assertThat(listener.failures).isEmpty();
        assertThat(listener.added.get()).isBetween(3, 19);
      }
    }
  }

  @Test
  void loadingEndsBetweenReports_andWhatWasReadStaysAdded() throws IOException {
    try (Archive archive = archive()) {
      Path reports = lines(50);
      Cancelling listener = new Cancelling(20);
      assertThatThrownBy(() -> archive.load(reports, SourceOptions.DEFAULT, listener))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      archive.commit();
      assertThat(archive.unwrap().getIndexReader().numDocs()).isEqualTo(20);
      LoadSummary rest = archive.load(reports, SourceOptions.DEFAULT, ArchiveListener.NONE);
      assertThat(rest).isEqualTo(new LoadSummary(30, 0, 20, 0));
    }
  }

  @Test
  void loadingByManyThreadsEndsToo() throws IOException {
    try (Archive archive = archive()) {
      Path reports = lines(300);
      SourceOptions options = SourceOptions.DEFAULT.withThreads(3);
      assertThatThrownBy(() -> archive.load(reports, options, new Cancelling(20)))
          .isInstanceOf(CancellationException.class);
      archive.commit();
      assertThat(archive.unwrap().getIndexReader().numDocs()).isBetween(20, 299);
    }
  }

  @Test
  void aCancelledCommitChangesNothing_andTheNextDoesAll() throws IOException {
    try (Archive archive = archive()) {
      archive.add(Report.of("a", "Bão đổ bộ Quảng Trị", "", Language.VIETNAMESE));
      assertThatThrownBy(() -> archive.commit(CANCELLED)).isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> archive.refresh(CANCELLED))
          .isInstanceOf(CancellationException.class);
      assertThat(archive.exists()).isFalse();
      assertThat(archive.report("a")).isEmpty();
      Cancelling listener = new Cancelling(1);
      archive.commit(listener);
      assertThat(listener.linked).hasValue(1);
      assertThat(listener.committed).hasValue(1);
      assertThat(archive.eventOf("a")).isPresent();
    }
  }

  @Test
  void batchesOfALoadAreCommitted() throws IOException {
    try (Archive archive = archive()) {
      Cancelling listener = new Cancelling(Integer.MAX_VALUE);
      archive.load(lines(25), SourceOptions.DEFAULT.withBatch(10), listener);
      assertThat(listener.committed).hasValue(2);
      assertThat(archive.unwrap().getIndexReader().numDocs()).isEqualTo(20);
    }
  }

  @Test
  void aCancelledSearchEnds_andOthersGoOn() throws IOException {
    try (Archive archive = archive()) {
      archive.add(Report.of("a", "Bão đổ bộ Quảng Trị", "", Language.VIETNAMESE));
      archive.commit();
      SearchRequest storm = SearchRequest.of("storm");
      assertThatThrownBy(() -> archive.search(storm, CANCELLED))
          .isInstanceOf(CancellationException.class);
      assertThat(archive.search(storm, ArchiveListener.NONE))
          .isEqualTo(archive.search(storm))
          .satisfies(result -> assertThat(result.hits()).hasSize(1));
    }
  }
}

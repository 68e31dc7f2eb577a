package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.event.Event;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.Hit;
import org.songngu.search.SearchRequest;

/**
 * One writer and eight readers. The writer replaces all reports by those of the next generation,
 * then refreshes or commits; a reader who saw two generations at once, or an older one after a
 * newer, saw no snapshot. Takes two seconds; the long form is {@code mvn -pl index-fixtures,core
 * test -Dtest=ConcurrentArchiveTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsongngu.contract.seconds=60}.
 */
class ConcurrentArchiveTest {
  private static final int READERS = 8;
  private static final int REPORTS = 6;

  private final long end =
      System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("songngu.contract.seconds", 2));

  @TempDir private Path folder;

  private static Report report(int number, int generation) {
    Language language = number % 2 == 0 ? Language.VIETNAMESE : Language.ENGLISH;
    String title =
        language == Language.VIETNAMESE
            ? "Nhà máy bán dẫn thứ " + number + " khởi công ở Bắc Ninh"
            : "Semiconductor plant number " + number + " breaks ground in Bac Ninh";
    return Report.of("r" + number, title, "Bac Ninh " + generation, language);
  }

  private static int generation(Report report) {
    return Integer.parseInt(report.body().substring("Bac Ninh ".length()));
  }

  private static void write(Archive archive, int generation) throws IOException {
    for (int number = 0; number < REPORTS; number++) {
      archive.add(report(number, generation));
    }
  }

  private int writeUntilTheEnd(Archive archive) throws IOException {
    int generation = 1;
    while (System.nanoTime() < end) {
      generation++;
      write(archive, generation);
      if (generation % 3 == 0) {
        archive.commit();
      } else {
        archive.refresh();
      }
    }
    return generation;
  }

  private int readUntilTheEnd(Archive archive) throws IOException {
    int latest = 0;
    int looks = 0;
    while (System.nanoTime() < end) {
      int seen = looks % 2 == 0 ? look(archive) : lookLonger(archive);
      assertThat(seen).isGreaterThanOrEqualTo(latest);
      latest = seen;
      looks++;
    }
    return looks;
  }

  /** A single search. */
  private static int look(Archive archive) throws IOException {
    return only(
        archive.search(SearchRequest.of("bán dẫn")).hits().stream().map(Hit::report).toList());
  }

  /** Several questions about one moment. */
  private static int lookLonger(Archive archive) throws IOException {
    try (Snapshot now = archive.snapshot()) {
      List<Hit> hits = now.search("semiconductor").hits();
      int generation = only(hits.stream().map(Hit::report).toList());
      List<Report> ofEvents = new ArrayList<>();
      for (Event event : now.events()) {
        assertThat(now.event(event.number())).contains(event);
        ofEvents.addAll(event.reports());
      }
      assertThat(only(ofEvents)).isEqualTo(generation);
      for (Hit hit : hits) {
        assertThat(now.report(hit.report().id())).contains(hit.report());
        assertThat(now.eventOf(hit.report().id()).orElseThrow().number()).isEqualTo(hit.event());
      }
      assertThat(now.unwrap().getIndexReader().numDocs()).isEqualTo(REPORTS);
      return generation;
    }
  }

  private static int only(List<Report> reports) {
    assertThat(reports).hasSize(REPORTS);
    Set<Integer> generations =
        reports.stream().map(ConcurrentArchiveTest::generation).collect(Collectors.toSet());
    assertThat(generations).hasSize(1);
    return generations.iterator().next();
  }

  @Test
  void everyReaderSeesAConsistentSnapshot_whileOneWrites() throws Exception {
    try (Archive archive = Archive.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1)) {
      write(archive, 1);
      archive.commit();
      List<Callable<Integer>> work = new ArrayList<>();
      work.add(() -> writeUntilTheEnd(archive));
      for (int i = 0; i < READERS; i++) {
        work.add(() -> readUntilTheEnd(archive));
      }
      for (Future<Integer> done : threads.invokeAll(work)) {
        assertThat(done.get()).isPositive();
      }
    }
  }
}

package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.event.Event;
import org.songngu.event.EventSummary;
import org.songngu.index.IndexFormatException;
import org.songngu.index.NoSuchReportException;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.SearchRequest;
import org.songngu.search.SearchResult;

/**
 * What {@link Archive} promises to who embeds it; regions of this file are its Javadoc's examples.
 */
class ArchiveContractTest {
  private static final Report PLANT =
      Report.of("plant", "Nhà máy bán dẫn khởi công", "Tại Bắc Ninh.", Language.VIETNAMESE);
  private static final Report CHIPS =
      Report.of("chips", "Work starts on semiconductor plant", "In Bac Ninh.", Language.ENGLISH);

  @TempDir private Path folder;

  private static Archive inMemory() throws IOException {
    return Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn());
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.report().id()).toList();
  }

  @Test
  void theExampleOfTheClassRuns() throws IOException {
    List<String> headlines = new ArrayList<>();
    Report report = PLANT;
    // @start region="archive"
    try (Archive archive = Archive.open(folder)) {
      archive.add(report);
      archive.commit();
      for (EventHits event : archive.search("semiconductor").events()) {
        headlines.add(event.hits().getFirst().report().title());
      }
    }
    // @end
    assertThat(headlines).containsExactly(PLANT.title());
  }

  @Test
  void theExampleOfASnapshotRuns() throws IOException {
    Archive archive = inMemory();
    archive.add(PLANT);
    archive.commit();
    List<EventSummary> summaries;
    // @start region="snapshot"
    try (Snapshot now = archive.snapshot()) {
      List<Event> events = now.events(SearchRequest.of("bán dẫn"), 0.2);
      summaries = now.eventSummaries(events); // of the same moment
    }
    // @end
    assertThat(summaries).hasSize(1);
    archive.close();
  }

  @Test
  void theExampleOfLoadingRuns() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("a.jsonl"), "{\"id\": \"a\", \"title\": \"Bão số 3\"}\nfault\n");
    List<String> faults = new ArrayList<>();
    Archive archive = inMemory();
    // @start region="load"
    ArchiveListener listener =
        new ArchiveListener() {
          @Override
          public void failed(String place, String cause) {
            faults.add(place + ": " + cause);
          }
        };
    LoadSummary summary = archive.load(pages, SourceOptions.DEFAULT.withThreads(2), listener);
    archive.commit();
    // @end
    assertThat(summary).isEqualTo(new LoadSummary(1, 0, 0, 1));
    assertThat(summary.reports()).isEqualTo(1);
    assertThat(faults).singleElement().asString().contains("a.jsonl:2");
    assertThat(archive.load(pages, SourceOptions.DEFAULT, ArchiveListener.NONE).unchanged())
        .isEqualTo(1);
    archive.close();
  }

  @Test
  void whatIsRefreshedIsVisibleHereAndLinked_butNotDurable() throws IOException {
    try (Archive archive = Archive.open(folder);
        Archive other = Archive.open(folder)) {
      archive.add(PLANT);
      archive.add(CHIPS);
      assertThat(archive.search("bán dẫn").hits()).isEmpty();
      archive.refresh();
      assertThat(ids(archive.search("bán dẫn"))).containsExactlyInAnyOrder("plant", "chips");
      assertThat(archive.eventOf("plant")).isPresent();
      other.refresh();
      assertThat(other.search("bán dẫn").hits()).isEmpty();
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.report("plant")).isEmpty();
    }
  }

  @Test
  void whatIsCommittedIsSeenByOtherArchivesThatRefresh() throws IOException {
    try (Archive archive = Archive.open(folder);
        Archive other = Archive.open(folder)) {
      assertThat(other.events()).isEmpty();
      archive.add(PLANT);
      archive.refresh();
      archive.commit();
      assertThat(other.report("plant")).isEmpty();
      other.refresh();
      assertThat(other.report("plant")).contains(PLANT);
      archive.add(CHIPS);
      archive.commit();
      other.refresh();
      assertThat(ids(other.search("bán dẫn"))).containsExactlyInAnyOrder("plant", "chips");
    }
  }

  @Test
  void aRefreshedIndexOfAnotherLexiconIsSearchedForItsWordsAsPhrases() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.of(List.of()))) {
      archive.add(PLANT);
      archive.commit();
    }
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(CHIPS);
      archive.refresh();
      assertThat(ids(archive.search("=\"bán dẫn\""))).contains("plant");
      assertThat(ids(archive.search("bán dẫn"))).contains("plant", "chips");
    }
  }

  @Test
  void aSnapshotStaysAsItWas_evenWhenItsArchiveIsClosed() throws IOException {
    Archive archive = Archive.open(folder);
    archive.add(PLANT);
    archive.commit();
    try (Snapshot before = archive.snapshot()) {
      archive.add(CHIPS);
      archive.remove("plant");
      archive.commit();
      assertThat(ids(before.search("bán dẫn"))).containsExactly("plant");
      assertThat(ids(archive.search("bán dẫn"))).containsExactly("chips");
      archive.close();
      assertThat(before.report("plant")).contains(PLANT);
      assertThat(before.unwrap().getIndexReader().numDocs()).isEqualTo(1);
    }
  }

  @Test
  void anEventThatWasRenumberedIsReadByTheNotesOfItsMoment() throws IOException {
    try (Archive archive = inMemory()) {
      archive.add(PLANT);
      archive.add(Report.of("storm", "Bão đổ bộ Quảng Trị", "", Language.VIETNAMESE));
      archive.commit();
      long old = archive.eventOf("storm").orElseThrow().number();
      try (Snapshot before = archive.snapshot()) {
        archive.joinEvents("plant", "storm");
        archive.commit();
        assertThat(before.event(old).orElseThrow().reports()).hasSize(1);
        assertThat(archive.event(old).orElseThrow().reports()).hasSize(2);
      }
    }
  }

  @Test
  void anyDirectoryOfLuceneWillDo() throws IOException {
    for (Directory directory :
        List.of(
            new ByteBuffersDirectory(),
            new MMapDirectory(folder.resolve("mapped")),
            new NIOFSDirectory(folder.resolve("read")))) {
      try (directory;
          Archive archive = Archive.open(directory, Lexicon.builtIn())) {
        archive.add(PLANT);
        archive.commit();
        assertThat(ids(archive.search("semiconductor"))).containsExactly("plant");
        assertThat(archive.unwrap().getIndexReader().numDocs()).isEqualTo(1);
      }
    }
  }

  @Test
  void closingTwiceIsHarmless_andReleasesTheLock() throws IOException {
    Archive first = Archive.open(folder);
    first.add(PLANT);
    first.close();
    first.close();
    try (Archive second = Archive.open(folder)) {
      second.add(CHIPS);
      second.commit();
    }
  }

  @Test
  void whatIsClosedSaysSo() throws IOException {
    Archive archive = Archive.open(folder);
    Snapshot snapshot = archive.snapshot();
    snapshot.close();
    snapshot.close();
    assertThatThrownBy(() -> snapshot.search("x")).isInstanceOf(ArchiveClosedException.class);
    archive.close();
    assertThatThrownBy(() -> archive.search("x")).isInstanceOf(ArchiveClosedException.class);
    assertThatThrownBy(() -> archive.add(PLANT)).isInstanceOf(ArchiveClosedException.class);
    assertThatThrownBy(archive::commit).isInstanceOf(ArchiveClosedException.class);
    assertThatThrownBy(archive::refresh).isInstanceOf(ArchiveClosedException.class);
    assertThatThrownBy(archive::exists).isInstanceOf(ArchiveClosedException.class);
    assertThatThrownBy(archive::unwrap)
        .isInstanceOf(ArchiveClosedException.class)
        .hasMessage("the archive is closed");
  }

  @Test
  void anUnknownIdIsNamed() throws IOException {
    try (Archive archive = inMemory()) {
      archive.add(PLANT);
      archive.commit();
      for (var asked :
          List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
              () -> archive.eventReasons("plant", "nobody"),
              () -> archive.nearMisses("nobody", 3),
              () -> archive.joinEvents("plant", "nobody"),
              () -> archive.splitEvent(List.of("nobody")))) {
        assertThatThrownBy(asked)
            .isInstanceOfSatisfying(
                NoSuchReportException.class, e -> assertThat(e.id()).isEqualTo("nobody"));
      }
    }
  }

  @Test
  void anIndexOfAnotherProgramIsRefused() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        var writer =
            new org.apache.lucene.index.IndexWriter(
                directory, new org.apache.lucene.index.IndexWriterConfig())) {
      writer.commit();
      assertThatThrownBy(() -> Archive.open(directory, Lexicon.builtIn()))
          .isInstanceOf(IndexFormatException.class);
    }
  }

  @Test
  void decisionsOfANewArchiveAreNone() throws IOException {
    try (Archive archive = inMemory()) {
      assertThat(archive.eventDecisions()).isEmpty();
      assertThat(archive.isCurrent()).isTrue();
      assertThat(Set.copyOf(archive.events())).isEmpty();
      archive.refresh();
      assertThat(archive.exists()).isFalse();
    }
  }
}

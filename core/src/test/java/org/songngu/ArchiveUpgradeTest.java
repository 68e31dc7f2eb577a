package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.event.Decision;
import org.songngu.event.Event;
import org.songngu.index.IndexFormatException;
import org.songngu.index.IndexLockedException;
import org.songngu.index.Origin;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportIndex.Change;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.QueryOptions;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;

/** An index of an older format becomes one of this, whatever happens on the way. */
class ArchiveUpgradeTest {
  private static final int REPORTS = 6;
  private static final Lexicon LEXICON = Lexicon.builtIn();

  private final Directory current = new ByteBuffersDirectory();
  private List<Event> events = List.of();
  private List<Decision> decisions = List.of();

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anOlderIndexIsRefusedUntilItIsUpgraded(int format) throws IOException {
    Directory older = older(format, Map.of());
    assertRefused(older);
    try (ArchiveUpgrade upgrade = ArchiveUpgrade.open(older, LEXICON)) {
      assertThat(upgrade.format()).isEqualTo(format);
      assertThat(upgrade.reports()).isEqualTo(REPORTS);
      assertThat(upgrade.isNeeded()).isTrue();
      assertThat(upgrade.run((done, all) -> true)).isTrue();
      assertThat(upgrade.isNeeded()).isFalse();
    }
    assertUpgraded(older);
  }

  @Test
  void aStoppedRunGoesOnWhereItWas_andNobodyTakesAPartForTheWhole() throws IOException {
    Directory older = older(2, Map.of());
    assertThat(run(older, 2)).isEqualTo(2);
    assertRefused(older);
    try (ArchiveUpgrade upgrade = ArchiveUpgrade.open(older, LEXICON)) {
      assertThat(upgrade.format()).isEqualTo(2);
      assertThat(upgrade.reports()).isEqualTo(REPORTS);
    }
    assertThat(run(older, 4)).isEqualTo(2);
    assertThat(run(older, REPORTS)).isEqualTo(2);
    assertUpgraded(older);
  }

  @Test
  void anAnalysisThatWasStoppedInTheOlderFormatSaysNothingOfThisOne() throws IOException {
    String note = LEXICON.fingerprint() + "\tr3";
    Directory older = older(2, Map.of("songngu.note.reanalysis", note));
    assertThat(run(older, REPORTS)).isEqualTo(REPORTS);
    assertUpgraded(older);
  }

  @Test
  void whoeverComesSecondChangesNothing() throws IOException {
    Directory older = older(2, Map.of());
    try (ArchiveUpgrade second = ArchiveUpgrade.open(older, LEXICON)) {
      try (ArchiveUpgrade first = ArchiveUpgrade.open(older, LEXICON)) {
        assertThat(first.run((done, all) -> true)).isTrue();
        assertThatThrownBy(() -> second.run((done, all) -> true))
            .isInstanceOf(IndexLockedException.class);
      }
      assertThatThrownBy(() -> second.run((done, all) -> true))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("try again");
    }
    assertUpgraded(older);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void whereverItIsKilledTheNextRunFinishes(int doneBefore) throws IOException {
    int killed = 0;
    for (int operations = 0; killed == operations; operations++) {
      Directory older = older(2, Map.of());
      if (doneBefore > 0) {
        run(older, doneBefore);
      }
      MortalDirectory mortal = new MortalDirectory(older, operations);
      try {
        run(mortal, 5);
        run(mortal, REPORTS);
      } catch (MortalDirectory.Killed e) {
        killed++;
      }
      Directory left = mortal.left();
      if (isRefused(left)) {
        run(left, REPORTS);
      }
      assertUpgraded(left);
    }
    assertThat(killed).isGreaterThan(10);
  }

  @Test
  void aNewerIndexAndOneOfAnotherProgramAreRefused() throws IOException {
    Directory newer = older(ReportIndex.FORMAT + 1, Map.of());
    assertThatThrownBy(() -> ArchiveUpgrade.open(newer, LEXICON))
        .isInstanceOf(IndexFormatException.class)
        .hasMessageContaining("newer");
    assertThatThrownBy(() -> ArchiveUpgrade.open(new ByteBuffersDirectory(), LEXICON))
        .isInstanceOf(IOException.class);
  }

  /** {@return how many reports a run analyzed that stopped after so many} */
  private static int run(Directory directory, int stop) throws IOException {
    int[] analyzed = {0};
    try (ArchiveUpgrade upgrade = ArchiveUpgrade.open(directory, LEXICON)) {
      boolean complete =
          upgrade.run(
              (done, all) -> {
                analyzed[0]++;
                return all == REPORTS && (done < stop || stop == REPORTS);
              });
      assertThat(complete).isEqualTo(stop == REPORTS);
    }
    return analyzed[0];
  }

  private static void assertRefused(Directory directory) {
    assertThatThrownBy(() -> Archive.open(directory, LEXICON))
        .isInstanceOfSatisfying(IndexFormatException.class, e -> assertThat(e.isOlder()).isTrue());
  }

  private static SearchRequest since(int day) {
    return new SearchRequest(
        "semiconductor",
        Optional.empty(),
        Optional.of(LocalDate.of(2024, 7, day)),
        Optional.empty(),
        Optional.empty(),
        REPORTS,
        true,
        QueryOptions.DEFAULT);
  }

  private static boolean isRefused(Directory directory) throws IOException {
    try (Archive archive = Archive.open(directory, LEXICON)) {
      return !archive.exists();
    } catch (IndexFormatException e) {
      return true;
    }
  }

  private void assertUpgraded(Directory directory) throws IOException {
    try (Archive archive = Archive.open(directory, LEXICON)) {
      assertThat(archive.isCurrent()).isTrue();
      assertThat(archive.events()).isEqualTo(events);
      assertThat(archive.eventDecisions()).isEqualTo(decisions);
      assertThat(archive.rank(since(4)))
          .extracting(RankedReport::id)
          .containsOnly("r3", "r4", "r5");
      assertThat(archive.idsFrom("/archive")).hasSize(REPORTS);
      assertThat(archive.has("r1", "hash1")).isTrue();
      assertThat(archive.add(report(1))).isEqualTo(Change.UNCHANGED);
      assertThat(archive.add(report(REPORTS))).isEqualTo(Change.ADDED);
      archive.commit();
      assertThat(DirectoryReader.listCommits(directory)).hasSize(1);
    }
  }

  private Directory older(int format, Map<String, String> notes) throws IOException {
    if (!DirectoryReader.indexExists(current)) {
      fill();
    }
    return OlderIndexes.of(current, format, notes);
  }

  private void fill() throws IOException {
    try (Archive archive = Archive.open(current, LEXICON)) {
      for (int i = 0; i < REPORTS; i++) {
        archive.add(report(i), new Origin("/archive/" + i + ".html", "hash" + i));
      }
      archive.commit();
      archive.splitEvent(List.of("r2"));
      archive.commit();
      events = archive.events();
      decisions = archive.eventDecisions();
      assertThat(decisions).hasSize(1);
    }
  }

  private static Report report(int number) {
    String title = "Thiết kế vi mạch bán dẫn " + number;
    return Report.of("r" + number, title, "Ở Hà Nội.", Language.VIETNAMESE)
        .withPublished(PublishedDate.parse("2024-07-0" + (number + 1)).withEvidence("hôm qua"))
        .withSource("Báo A", "https://a.example/" + number)
        .withRemoved(List.of(new RemovedText("Đọc thêm", "section")));
  }
}

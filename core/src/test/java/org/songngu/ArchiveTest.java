package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.fixtures.Fixtures;
import org.songngu.index.IndexLockedException;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.FormFinder;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.UserLexicon;
import org.songngu.query.MatchKind;
import org.songngu.query.QueryOptions;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;
import org.songngu.search.Match;
import org.songngu.search.SearchRequest;
import org.songngu.search.SearchResult;

class ArchiveTest {
  private static final Report CHIPS_VI =
      Report.of("vi", "Nhà máy bán dẫn khởi công", "Tại Bắc Ninh sáng 3/5.", Language.VIETNAMESE)
          .withPublished(PublishedDate.parse("2024-05-03"));
  private static final Report CHIPS_EN =
      Report.of("en", "Work starts on chip plant", "A semiconductor plant.", Language.ENGLISH)
          .withPublished(PublishedDate.parse("2024-06"));
  private static final Report STORM =
      Report.of("storm", "Bão đổ bộ Quảng Trị", "Gió giật cấp 12.", Language.VIETNAMESE)
          .withPublished(PublishedDate.parse("--09-30"))
          .withSource("baoquangtri.example", "https://baoquangtri.example/bao");

  private static final Report CHICKS_VI =
      Report.of("vi", "Công ty gà chíp mạ ra mắt", "Đông khách mua.", Language.VIETNAMESE);
  private static final Report CHICKS_EN =
      Report.of("en", "Gold-plated Chicks sell", "Shoppers queue.", Language.ENGLISH);
  private static final Report SYLLABLES =
      Report.of("apart", "Mạ bạc cho chíp", "Nuôi gà ở quê.", Language.VIETNAMESE);

  @TempDir private Path folder;

  private static Archive archive(Report... reports) throws IOException {
    Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn());
    for (Report report : reports) {
      archive.add(report);
    }
    archive.commit();
    return archive;
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.report().id()).toList();
  }

  @Test
  void aQueryFindsReportsOfBothLanguages() throws IOException {
    try (Archive archive = archive(CHIPS_VI, CHIPS_EN, STORM)) {
      for (String query : List.of("bán dẫn", "ban dan", "bán dan", "semiconductor", "CHIP")) {
        assertThat(ids(archive.search(query)))
            .as(query)
            .contains("vi", "en")
            .doesNotContain("storm");
      }
    }
  }

  @Test
  void amountsAndDatesAreTheSameInBothLanguages() throws IOException {
    Report loan =
        Report.of("loan", "Vay 1,5 tỷ USD ngày 1/7/2024", "Ký tại Hà Nội.", Language.VIETNAMESE);
    try (Archive archive = archive(loan, STORM)) {
      for (String query : List.of("$1.5 billion", "July 1, 2024", "1.500.000.000 USD")) {
        assertThat(ids(archive.search(query))).as(query).containsExactly("loan");
      }
      assertThat(archive.search("$1.5 billion").hits().getFirst().matched())
          .extracting(Match::how)
          .contains(MatchKind.NEUTRAL);
    }
  }

  @Test
  void typedMarksAreObeyed() throws IOException {
    try (Archive archive = archive(CHIPS_VI)) {
      assertThat(archive.search("bàn dân").hits()).isEmpty();
    }
  }

  @Test
  void everyHitSaysWhatMatchedAndHow() throws IOException {
    try (Archive archive = archive(CHIPS_VI, CHIPS_EN)) {
      for (Hit hit : archive.search("bán dẫn").hits()) {
        assertThat(hit.matched()).isNotEmpty();
        assertThat(hit.snippets()).isNotEmpty();
        hit.snippets()
            .forEach(
                snippet -> {
                  assertThat(snippet.marks())
                      .allSatisfy(mark -> assertThat(mark.end()).isGreaterThan(mark.start()));
                  boolean title = snippet.field().equals("title");
                  String whole = title ? hit.report().title() : hit.report().body();
                  assertThat(whole.replaceAll("\\s", " ").substring(snippet.start()))
                      .startsWith(snippet.text());
                });
      }
    }
  }

  @Test
  void withoutExpansionOnlyTheWordsThemselvesAreFound() throws IOException {
    try (Archive archive = archive(CHIPS_VI, CHIPS_EN)) {
      SearchRequest asTyped = SearchRequest.of("semiconductor").withOptions(QueryOptions.AS_TYPED);
      assertThat(ids(archive.search(asTyped))).containsExactly("en");
      assertThat(ids(archive.search("=semiconductor"))).containsExactly("en");
    }
  }

  @Test
  void filtersRestrictByLanguageDateAndSource() throws IOException {
    try (Archive archive = archive(CHIPS_VI, CHIPS_EN, STORM)) {
      assertThat(ids(archive.search(SearchRequest.of("chip").withLanguage(Language.ENGLISH))))
          .containsExactly("en");
      assertThat(ids(archive.search("chip language:vi"))).containsExactly("vi");
      assertThat(ids(archive.search("chip published:[2024-06-01 TO *]"))).containsExactly("en");
      assertThat(ids(archive.search("bão source:baoquangtri"))).containsExactly("storm");
    }
  }

  @Test
  void aReportWithoutAYearIsNeverDroppedByADateFilter() throws IOException {
    try (Archive archive = archive(STORM)) {
      SearchRequest since =
          new SearchRequest(
              "bão",
              Optional.empty(),
              Optional.of(LocalDate.of(2030, 1, 1)),
              Optional.empty(),
              Optional.empty(),
              10,
              true,
              QueryOptions.DEFAULT);
      assertThat(ids(archive.search(since))).containsExactly("storm");
    }
  }

  @Test
  void anUnchangedReportIsNotWrittenAgainAndAChangedOneReplacesIt() throws IOException {
    try (Archive archive = archive(CHIPS_VI)) {
      assertThat(archive.add(CHIPS_VI)).isEqualTo(Change.UNCHANGED);
      Report changed = Report.of("vi", "Mưa lũ", "", Language.VIETNAMESE);
      assertThat(archive.add(changed)).isEqualTo(Change.UPDATED);
      archive.commit();
      assertThat(archive.search("bán dẫn").hits()).isEmpty();
      assertThat(archive.report("vi")).contains(changed);
    }
  }

  @Test
  void whatWasNotCommittedIsGoneAndTheRestStays() throws IOException {
    try (Archive archive = Archive.open(folder)) {
      archive.add(CHIPS_VI);
      archive.commit();
      archive.add(STORM);
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.report("vi")).contains(CHIPS_VI);
      assertThat(archive.report("storm")).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheLock() throws IOException {
    try (Archive first = Archive.open(folder);
        Archive second = Archive.open(folder)) {
      first.add(CHIPS_VI);
      assertThatThrownBy(() -> second.add(STORM))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("another process");
    }
  }

  @Test
  void anIndexOfAnotherLexiconIsToldApart() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(CHIPS_VI);
      archive.commit();
      assertThat(archive.isCurrent()).isTrue();
    }
    try (Archive archive = Archive.open(directory, Lexicon.of(List.of()))) {
      assertThat(archive.isCurrent()).isFalse();
    }
  }

  private static Lexicon chicks() throws IOException {
    String line = "noun gà chíp mạ = gold-plated chick, Chicko";
    return Lexicon.builtIn().with(UserLexicon.read("mine", new StringReader(line)));
  }

  @Test
  void aNewEntryIsFoundAtOnceInAnIndexThatWasMadeWithoutIt() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(CHICKS_VI);
      archive.add(CHICKS_EN);
      archive.add(SYLLABLES);
      archive.commit();
      assertThat(ids(archive.search("Chicko"))).isEmpty();
    }
    Lexicon lexicon = chicks();
    try (Archive archive = Archive.open(directory, lexicon)) {
      assertThat(archive.isCurrent()).isFalse();
      for (String query : List.of("Chicko", "gold-plated chick", "gà chíp mạ", "ga chip ma")) {
        assertThat(ids(archive.search(query))).as(query).contains("vi", "en");
      }
      SearchRequest words = SearchRequest.of("Chicko").withoutBridge();
      assertThat(ids(archive.search(words))).doesNotContain("apart");
      assertThat(archive.search("Chicko").hits())
          .allSatisfy(hit -> assertThat(hit.matched()).isNotEmpty());
      for (int form : new FormFinder(lexicon).find("gà chíp mạ")) {
        assertThat(archive.reportsWith(form)).isEqualTo(1);
      }
    }
  }

  @Test
  void reportsOfBothLexiconsAreFound_whenAnIndexGoesOnWithANewOne() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(CHICKS_VI);
      archive.commit();
    }
    try (Archive archive = Archive.open(directory, chicks())) {
      archive.commit();
      archive.add(CHICKS_EN);
      archive.add(Report.of("vi2", "Bán gà chíp mạ", "", Language.VIETNAMESE));
      archive.commit();
      assertThat(archive.isCurrent()).isFalse();
      assertThat(ids(archive.search("Chicko"))).containsExactlyInAnyOrder("vi", "vi2", "en");
    }
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      assertThat(archive.isCurrent()).isFalse();
    }
  }

  @Test
  void twoArchivesOfOneProcessHaveTheirOwnLexicons() throws IOException {
    try (Archive plain = archive(CHICKS_VI, CHICKS_EN);
        Archive own = Archive.open(folder, chicks())) {
      own.add(CHICKS_VI);
      own.add(CHICKS_EN);
      own.commit();
      assertThat(own.isCurrent()).isTrue();
      assertThat(ids(own.search("Chicko"))).containsExactlyInAnyOrder("vi", "en");
      assertThat(ids(plain.search("Chicko"))).isEmpty();
    }
  }

  @Test
  void aLexiconThatWeighsDifferentlyKeepsTheIndexCurrent() throws IOException {
    Lexicon weighed =
        Lexicon.builtIn()
            .with(UserLexicon.read("mine", new StringReader("noun bán dẫn:3 = semiconductor")));
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(CHIPS_VI);
      archive.commit();
    }
    try (Archive archive = Archive.open(directory, weighed)) {
      assertThat(archive.isCurrent()).isTrue();
    }
  }

  @Test
  void anEmptyArchiveFindsNothingAndClosesTwice() throws IOException {
    Archive archive = Archive.open(folder);
    assertThat(archive.search("bán dẫn").hits()).isEmpty();
    assertThat(archive.events()).isEmpty();
    archive.close();
    archive.close();
  }

  @Test
  void twinQueriesOfTheFixturesFindTheSameEvents() throws IOException {
    try (Archive archive = archive()) {
      fill(archive, Fixtures.DEMO);
      for (Fixtures.TwinQuery twin : Fixtures.DEMO.queries().subList(0, 3)) {
        Set<Long> vietnamese = events(archive, twin.vietnamese());
        assertThat(vietnamese).isNotEmpty();
        assertThat(events(archive, twin.english())).as(twin.english()).isEqualTo(vietnamese);
      }
    }
  }

  private static Set<Long> events(Archive archive, String query) throws IOException {
    SearchRequest request = SearchRequest.of(query).withMaxHits(48);
    return archive.search(request).events().stream()
        .map(EventHits::event)
        .collect(Collectors.toSet());
  }

  private static void fill(Archive archive, Fixtures fixtures) throws IOException {
    try (InputStream stream = fixtures.reports()) {
      StrictSink sink = (report, place) -> archive.add(report);
      ReportSources.read(stream, "fixtures", sink);
    }
    archive.commit();
  }
}

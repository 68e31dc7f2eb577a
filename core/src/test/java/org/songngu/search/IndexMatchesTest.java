package org.songngu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.index.IndexSnapshot;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportIndex;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.BilingualQuery;
import org.songngu.query.QueryOptions;
import org.songngu.query.RandomQueries;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** What the index's positions tell is what analyzing the text again would tell. */
class IndexMatchesTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final int RANDOM_QUERIES = 300;
  private static final Directory DIRECTORY = new ByteBuffersDirectory();
  private static DirectoryReader reader;
  private static IndexSnapshot snapshot;
  private static int[] documents;

  @BeforeAll
  static void indexReports() throws IOException {
    try (Archive archive = Archive.open(DIRECTORY, LEXICON);
        InputStream reports = Fixtures.DEMO.reports()) {
      StrictSink sink = (report, place) -> archive.add(report);
      ReportSources.read(reports, "demonstration", sink);
      archive.add(bilingual());
      archive.add(
          Report.of(
              "loose",
              "U.S.  GD&ĐT, TP.HCM",
              "$1.5 bn 50%\u00A0 bán\u200B dẫn",
              Language.VIETNAMESE));
      archive.commit();
    }
    reader = DirectoryReader.open(DIRECTORY);
    snapshot = new IndexSnapshot(reader, reader.getIndexCommit().getUserData());
    documents = IntStream.range(0, reader.maxDoc()).toArray();
  }

  private static Report bilingual() {
    return Report.of(
        "both",
        "Nhà máy bán dẫn",
        "Nhà máy bán dẫn đầu tiên của tỉnh đi vào hoạt động trong tháng này.\n"
            + "The first semiconductor plant of the province begins to work this month, it says.",
        Language.VIETNAMESE);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
  }

  @Test
  void queriesOfPeople_areFoundWhereAnalysisFindsThem() throws IOException {
    int found = 0;
    for (Fixtures.TwinQuery twin : Fixtures.DEMO.queries()) {
      found += assertSame(twin.vietnamese(), "") + assertSame(twin.english(), "");
    }
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void titles_areFoundWhereAnalysisFindsThem() throws IOException {
    for (int document : documents) {
      assertSame(ReportDocuments.report(reader.storedFields(), document).title(), "");
    }
  }

  @Test
  void anyText_isFoundWhereAnalysisFindsIt() throws IOException {
    long seed = System.nanoTime();
    RandomQueries queries = new RandomQueries(seed, LEXICON);
    for (int i = 0; i < RANDOM_QUERIES; i++) {
      assertSame(queries.next(), "seed " + seed);
    }
  }

  @Test
  void aReportInBothLanguages_isLeftToAnalysis() throws IOException {
    IndexMatches matches = new IndexMatches(snapshot, LEXICON, terms("bán dẫn"), documents);
    List<String> left = new ArrayList<>();
    for (int document : documents) {
      if (!matches.knows(document)) {
        left.add(ReportDocuments.report(reader.storedFields(), document).id());
      }
    }
    assertThat(left).contains("both");
  }

  /** Returns how many terms were found. */
  private static int assertSame(String query, String seed) throws IOException {
    List<WeightedTerm> terms = terms(query);
    MatchFinder analysis = new MatchFinder(ReportIndex.analyzer(LEXICON), terms);
    IndexMatches matches = new IndexMatches(snapshot, LEXICON, terms, documents);
    int count = 0;
    for (int document : documents) {
      if (matches.knows(document)) {
        Report report = ReportDocuments.report(reader.storedFields(), document);
        List<FoundTerm> found = matches.find(document, report);
        assertThat(found)
            .as("%s query %s in %s", seed, query, report.id())
            .isEqualTo(analysis.find(report));
        count += found.size();
      }
    }
    return count;
  }

  private static List<WeightedTerm> terms(String query) {
    IndexCounts counts = new IndexCounts(snapshot);
    return BilingualQuery.of(query, LEXICON, counts, QueryOptions.DEFAULT).terms();
  }
}

package org.songngu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;

class PassageScorerTest {
  private static final String NOISE =
      "Elsewhere nothing of note was said about anything. ".repeat(6);

  @Test
  void wordsInOnePassage_areBetterThanWordsFarApart() throws IOException {
    Report together =
        Report.of("z", "", NOISE + NOISE + "The minister opened the factory.", Language.ENGLISH);
    Report apart =
        Report.of("a", "", "The minister spoke. " + NOISE + NOISE + "factory.", Language.ENGLISH);
    assertThat(ranked("minister factory", together, apart)).containsExactly("z", "a");
    assertThat(ranked("bộ trưởng nhà máy", together, apart)).containsExactly("z", "a");
  }

  @Test
  void oneUnit_isRankedByItsFrequencyAlone() throws IOException {
    Report once = Report.of("a", "", NOISE + "factory", Language.ENGLISH);
    Report twice = Report.of("z", "", "factory " + NOISE + "factory", Language.ENGLISH);
    assertThat(ranked("factory", once, twice)).containsExactly("z", "a");
  }

  @Test
  void howManyAreAskedFor_doesNotChangeTheirOrder() throws IOException {
    Report[] reports = new Report[30];
    for (int i = 0; i < reports.length; i++) {
      String gap = "word ".repeat(i * 3);
      reports[i] = Report.of("r" + i, "", "minister " + gap + "factory", Language.ENGLISH);
    }
    try (Archive archive = archiveOf(reports)) {
      SearchRequest request = SearchRequest.of("minister factory");
      List<RankedReport> all = archive.rank(request.withMaxHits(30));
      assertThat(archive.rank(request.withMaxHits(5))).isEqualTo(all.subList(0, 5));
    }
  }

  private static List<String> ranked(String query, Report... reports) throws IOException {
    try (Archive archive = archiveOf(reports)) {
      return archive.rank(SearchRequest.of(query)).stream().map(RankedReport::id).toList();
    }
  }

  private static Archive archiveOf(Report... reports) throws IOException {
    Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn());
    for (Report report : reports) {
      archive.add(report);
    }
    archive.commit();
    return archive;
  }
}

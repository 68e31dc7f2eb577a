package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.Archive;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.UserLexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;

class BilingualQueryTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  @Test
  void cut_keepsCapitalsTogether_whereTwoCutsAreAsShort() throws IOException {
    String concepts = "noun khách Tana = Tana guest\nplace Tana Vũ = Tana Vu\nnoun vũ = feather\n";
    Lexicon own = LEXICON.with(UserLexicon.read("own", new StringReader(concepts)));
    assertThat(units("nhà của khách Tana Vũ", own)).contains("khách", "Tana Vũ");
    assertThat(units("nhà của khách tana vũ", own)).contains("khách tana", "vũ");
  }

  @Test
  void question_isAboutItsTopic_notAboutBeingCalled() throws IOException {
    List<Report> reports =
        List.of(english("bridge", "An old bridge of stone"), english("called", "He called"));
    assertThat(ranked("What is the bridge called?", reports)).containsExactly("bridge", "called");
    assertThat(ranked("bridge called", reports)).containsExactly("called", "bridge");
  }

  @Test
  void auxiliary_isNoTopic() {
    assertThat(units("What has the minister signed?", LEXICON)).doesNotContain("has", "What");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bán dẫn", "ngân hàng", "động đất", "semiconductor", "earthquake"})
  void word_isNoTranslationOfItself(String word) {
    assertThat(BilingualQuery.of(word, LEXICON, DocumentCounts.NONE, QueryOptions.DEFAULT).terms())
        .filteredOn(term -> term.form().equals(word))
        .isNotEmpty()
        .noneMatch(term -> term.how() == MatchKind.TRANSLATION);
  }

  private static List<String> units(String query, Lexicon lexicon) {
    return BilingualQuery.of(query, lexicon, DocumentCounts.NONE, QueryOptions.DEFAULT)
        .terms()
        .stream()
        .map(WeightedTerm::unit)
        .distinct()
        .toList();
  }

  private static Report english(String id, String title) {
    return Report.of(id, title, "", Language.ENGLISH);
  }

  private static List<String> ranked(String query, List<Report> reports) throws IOException {
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), LEXICON)) {
      for (Report report : reports) {
        archive.add(report);
      }
      archive.commit();
      return archive.rank(SearchRequest.of(query)).stream().map(RankedReport::id).toList();
    }
  }
}

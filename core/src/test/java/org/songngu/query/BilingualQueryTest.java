package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
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

  /** The lexicon has <i>thổ lộ</i> and <i>thô lỗ</i>, but not the word that is meant. */
  @Test
  void unmarkedWord_thatTheLexiconLacks_isFoundByItsSyllables() throws IOException {
    List<Report> reports =
        List.of(
            vietnamese("miners", "Năm thợ lò kẹt dưới hầm đã lên mặt đất"),
            vietnamese("other", "Năm học sinh kẹt trên núi đã về nhà"));
    assertThat(ranked("tho lo", reports)).containsExactly("miners");
    List<Report> more = new ArrayList<>(reports);
    more.add(vietnamese("confided", "Nữ diễn viên thổ lộ về con gái"));
    assertThat(ranked("tho lo", more)).containsExactly("confided");
  }

  @Test
  void compound_isFoundByWhatItIsAKindOf_behindTheCompoundItself() throws IOException {
    List<Report> reports =
        List.of(
            english("kind", "A new gecko lives on three hills"),
            english("compound", "A house gecko lives on three walls"),
            english("other", "A new house stands on three hills"));
    assertThat(ranked("thạch sùng", reports)).containsExactly("compound", "kind");
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

  private static Report vietnamese(String id, String title) {
    return Report.of(id, title, "", Language.VIETNAMESE);
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

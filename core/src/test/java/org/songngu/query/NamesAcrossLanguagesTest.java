package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.Archive;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.UserLexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;

/** Vietnamese names stand in English text with their marks or without, and are typed both ways. */
class NamesAcrossLanguagesTest {
  private static final List<Report> REPORTS =
      List.of(
          english("marked", "The painter Lê Hoàng Khuyên sold a picture to the museum."),
          english("plain", "The painter Le Hoang Khuyen sold a picture to the museum."),
          english("other", "Another painter gave the museum three of her pictures."));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lê Hoàng Khuyên",
        "Le Hoang Khuyen",
        "le hoang khuyen",
        "Khuyên",
        "Khuyen",
        "họa sĩ Lê Hoàng Khuyên",
        "Khuyên painter",
        "\"Lê Hoàng Khuyên\""
      })
  void name_isFoundInEnglish_howeverTheReportWritesIt(String query) throws IOException {
    assertThat(ranked(query).subList(0, 2)).containsExactlyInAnyOrder("marked", "plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Liễu Thăng", "Lieu Thang"})
  void name_thatHasAnotherFormInEnglish_isFoundByItsLettersToo(String query) throws IOException {
    assertThat(
            ranked(
                query,
                List.of(
                    english("letters", "General Liễu Thăng fell in an ambush."),
                    english("form", "General Liu Sheng fell in an ambush."))))
        .containsExactlyInAnyOrder("form", "letters");
  }

  @Test
  void lettersOfAName_canBeSilencedAsAnyForm() throws IOException {
    String line = "person Liễu Thăng = Liu Sheng, Lieu Thang:0\n";
    Lexicon own = Lexicon.builtIn().with(UserLexicon.read("own", new StringReader(line)));
    assertThat(english(Lexicon.builtIn())).contains("Lieu Thang");
    assertThat(english(own)).contains("Liu Sheng").doesNotContain("Lieu Thang");
  }

  private static List<String> english(Lexicon lexicon) {
    return BilingualQuery.of("Liễu Thăng", lexicon, DocumentCounts.NONE, QueryOptions.DEFAULT)
        .terms()
        .stream()
        .filter(term -> term.language() == Language.ENGLISH)
        .map(WeightedTerm::form)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "What did Nguyễn Trãi consider most important?, ENGLISH",
    "Hà Nội flood, ENGLISH",
    "Nguyễn Trãi coi điều gì quan trọng nhất?, VIETNAMESE",
    "Nguyễn Trãi, VIETNAMESE",
    "Hà Nội an ninh, VIETNAMESE",
    "THÉP HÀ TĨNH, VIETNAMESE",
    "đầu tư semiconductor, VIETNAMESE",
  })
  void marksOfNamesDoNotMakeAnEnglishQueryVietnamese(String query, QueryLanguage language) {
    assertThat(QueryLanguage.of(QueryToken.of(query), Lexicon.builtIn().words(Language.ENGLISH)))
        .isEqualTo(language);
  }

  private static List<String> ranked(String query) throws IOException {
    return ranked(query, REPORTS);
  }

  private static List<String> ranked(String query, List<Report> reports) throws IOException {
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn())) {
      for (Report report : reports) {
        archive.add(report);
      }
      archive.commit();
      return archive.rank(SearchRequest.of(query).withoutBridge()).stream()
          .map(RankedReport::id)
          .toList();
    }
  }

  private static Report english(String id, String body) {
    return Report.of(id, "", body, Language.ENGLISH);
  }
}

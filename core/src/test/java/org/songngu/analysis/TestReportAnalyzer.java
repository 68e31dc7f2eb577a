package org.songngu.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.apache.lucene.util.BytesRef;
import org.songngu.lexicon.Concept;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Form;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/** The whole chain, as Lucene's own test base looks at analyzers. */
public class TestReportAnalyzer extends BaseTokenStreamTestCase {
  private static final String[] PIECES = {
    "bán dẫn",
    "ban dan",
    "Trí tuệ nhân tạo",
    "tri tue nhan tao viet nam",
    "TP.HCM",
    "TP. HCM",
    "TPHCM",
    "GD&ĐT",
    "COVID-19",
    "ngày 1/7/2024",
    "1,5 tỷ USD",
    "US$1.5bn",
    "$5",
    "5%",
    "5$",
    "hai mươi",
    "July 1, 2024",
    "semiconductors",
    "the U.S. company's",
    "Hoà",
    "hòa",
    "a@b.vn",
    "https://vnexpress.net/a?b=1",
    "#bandan",
    "\uD83D\uDE00",
    "半导体",
    "H'Mông",
    ". ",
    ", ",
    "\n",
    "-",
    "–",
    "/",
    "\"",
    "e\u0323\u0302",
    "Vie\u0323\u0302t",
    "\u00AD",
    "\u200B",
    "1.000,5",
    "cafe\u0301",
    "ﬃ",
    "İ",
    "ß",
    "²",
    "½",
  };

  static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(
          random.nextInt(8) == 0
              ? TestUtil.randomUnicodeString(random, 8)
              : PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Analyzer analyzer(Language language) {
    return new ReportAnalyzer(Lexicon.builtIn(), language);
  }

  public void testRandomData() throws IOException {
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      try (Analyzer analyzer = analyzer(language)) {
        checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
        checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
      }
    }
  }

  public void testRandomNews() throws IOException {
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      try (Analyzer analyzer = analyzer(language)) {
        for (int i = 0; i < 300; i++) {
          checkAnalysisConsistency(
              random(), analyzer, random().nextBoolean(), randomText(random()));
        }
      }
    }
  }

  /** Whatever a term's offsets cut out of the text has that term when it stands alone. */
  public void testOffsetsCutOutWhatHasTheTerm() {
    assertOffsets("1,5 tỷ USD 9k", Language.VIETNAMESE);
    assertOffsets("a Ep b", Language.ENGLISH);
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      for (int i = 0; i < 1500; i++) {
        assertOffsets(randomText(random()), language);
      }
    }
  }

  private static void assertOffsets(String text, Language language) {
    for (Terms.Term term : Terms.of(text, language)) {
      String cut = text.substring(term.start(), term.end());
      boolean found =
          Terms.of(cut, language).stream().anyMatch(alone -> alone.text().equals(term.text()));
      assertTrue("term [%s] of [%s] in [%s]".formatted(term.text(), cut, text), found);
    }
  }

  public void testLayersOfVietnamese() throws IOException {
    Concept concept =
        new Concept(
            ConceptKind.NOUN,
            List.of(new Form("bán dẫn", 1)),
            List.of(new Form("semiconductor", 1)),
            "",
            List.of("test"));
    Lexicon lexicon = Lexicon.of(List.of(concept));
    try (Analyzer analyzer = new ReportAnalyzer(lexicon, Language.VIETNAMESE)) {
      assertAnalyzesTo(
          analyzer,
          "Chip bán dẫn, 200 triệu",
          new String[] {
            "chip",
            "~chip",
            "bán",
            "~ban",
            "+bán dẫn",
            "dẫn",
            "~dan",
            "200",
            "=200000000",
            "triệu",
            "~trieu"
          },
          new int[] {0, 0, 5, 5, 5, 9, 9, 14, 14, 18, 18},
          new int[] {4, 4, 8, 8, 12, 12, 12, 17, 23, 23, 23},
          null,
          new int[] {1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0},
          new int[] {1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1});
    }
  }

  public void testWordsOfAnotherCutAreFoundToo() {
    for (String text : List.of("Giá bán dẫn tăng", "gia ban dan tang")) {
      Layer layer = text.startsWith("Giá") ? Layer.WORD : Layer.FOLDED;
      List<String> words =
          Terms.of(text, Language.VIETNAMESE).stream()
              .map(Terms.Term::text)
              .filter(term -> Layer.of(term) == layer && term.indexOf(' ') > 0)
              .map(Layer::text)
              .toList();
      assertTrue(words.toString(), words.contains(text.startsWith("Giá") ? "giá bán" : "gia ban"));
      assertTrue(words.toString(), words.contains(text.startsWith("Giá") ? "bán dẫn" : "ban dan"));
    }
  }

  public void testTypesNameTheLayers() throws IOException {
    try (Analyzer analyzer = analyzer(Language.ENGLISH)) {
      assertAnalyzesTo(
          analyzer,
          "two engineers",
          new String[] {"two", "*two", "=2", "engineers", "*engineer"},
          null,
          null,
          new String[] {"exact", "stem", "neutral", "exact", "stem"},
          null);
    }
  }

  public void testNormalizeIsTheExactLayer() throws IOException {
    try (Analyzer analyzer = analyzer(Language.VIETNAMESE)) {
      assertEquals(new BytesRef("hòa"), analyzer.normalize("text", "HOÀ"));
      assertEquals(new BytesRef("việ"), analyzer.normalize("text", "Vie\u0323\u0302"));
      assertEquals(new BytesRef("đườ"), analyzer.normalize("text", "Đườ"));
    }
  }

  public void testEmptyText() throws IOException {
    try (Analyzer analyzer = analyzer(Language.VIETNAMESE)) {
      assertAnalyzesTo(analyzer, "", new String[0]);
      assertAnalyzesTo(analyzer, " \n\u00AD. ", new String[0]);
    }
  }
}

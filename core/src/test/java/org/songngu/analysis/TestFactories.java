package org.songngu.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.Language;

/** The chain put together by name, as other engines do. */
public class TestFactories extends BaseTokenStreamTestCase {
  private static final String TEXT =
      "Ngày 1/7/2024, Hoà Phát chi 1,5 tỷ USD cho bán dẫn; the companies spent $1.5 billion.";

  private static CustomAnalyzer.Builder builder(String... words) throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("songngu")
        .addTokenFilter("songnguCanonical")
        .addTokenFilter("songnguWords", words);
  }

  public void testTheChainByName() throws IOException {
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      String code = language.code();
      String variants = language == Language.VIETNAMESE ? "songnguFolded" : "songnguStem";
      try (Analyzer analyzer =
          builder("language", code)
              .addTokenFilter("songnguNeutral", "language", code)
              .addTokenFilter(variants)
              .build()) {
        assertEquals(Terms.of(TEXT, language), Terms.of(analyzer, TEXT));
        assertEquals(new BytesRef("hòa"), analyzer.normalize("text", "HOÀ"));
      }
      try (Analyzer analyzer =
          CustomAnalyzer.builder().withTokenizer("songnguLayers", "language", code).build()) {
        assertEquals(Terms.of(TEXT, language), Terms.of(analyzer, TEXT));
      }
    }
  }

  public void testAnotherTokenizerIsGoodEnough() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("songnguCanonical")
            .addTokenFilter("songnguWords", "language", "vi")
            .addTokenFilter("songnguFolded")
            .build()) {
      assertAnalyzesTo(
          analyzer,
          "chất BÁN DẪN",
          new String[] {
            "chất", "~chat", "+chất bán dẫn", "bán", "~ban", "+bán dẫn", "dẫn", "~dan"
          });
    }
  }

  public void testALexiconFile() throws IOException {
    Path folder = createTempDir();
    Files.writeString(
        folder.resolve("own.txt"), "noun nanô tinh thể = nanocrystal\n", StandardCharsets.UTF_8);
    try (Analyzer analyzer =
        CustomAnalyzer.builder(folder)
            .withTokenizer("songngu")
            .addTokenFilter("songnguCanonical")
            .addTokenFilter("songnguWords", "language", "vi", "lexicon", "own.txt")
            .build()) {
      assertHasOwnWord(analyzer);
    }
    try (Analyzer analyzer =
        CustomAnalyzer.builder(folder)
            .withTokenizer("songnguLayers", "language", "vi", "lexicon", "own.txt")
            .build()) {
      assertHasOwnWord(analyzer);
    }
  }

  private static void assertHasOwnWord(Analyzer analyzer) {
    assertTrue(
        Terms.of(analyzer, "các nanô tinh thể").stream()
            .anyMatch(term -> term.text().equals("+nanô tinh thể")));
  }

  public void testWrongArguments() {
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("songngu", new HashMap<>(Map.of("bogus", "1"))));
    for (String name : List.of("songnguCanonical", "songnguFolded", "songnguStem")) {
      expectThrows(
          IllegalArgumentException.class,
          () -> TokenFilterFactory.forName(name, new HashMap<>(Map.of("bogus", "1"))));
    }
    for (String name : List.of("songnguWords", "songnguNeutral")) {
      for (Map<String, String> wrong :
          List.of(
              Map.<String, String>of(),
              Map.of("language", "fr"),
              Map.of("language", "other"),
              Map.of("language", "vi", "bogus", "1"))) {
        expectThrows(
            IllegalArgumentException.class,
            () -> TokenFilterFactory.forName(name, new HashMap<>(wrong)));
        expectThrows(
            IllegalArgumentException.class,
            () -> TokenizerFactory.forName("songnguLayers", new HashMap<>(wrong)));
      }
    }
  }

  public void testFactoriesNeedArguments() {
    expectThrows(UnsupportedOperationException.class, ReportTokenizerFactory::new);
    expectThrows(UnsupportedOperationException.class, LayerTokenizerFactory::new);
    expectThrows(UnsupportedOperationException.class, WordLayerFilterFactory::new);
  }
}

package org.songngu.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** The tokenizer that does everything at once, against the chain that says what everything is. */
public class TestLayerTokenizer extends BaseTokenStreamTestCase {
  private static Analyzer chain(Language language) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        ReportTokenizer tokenizer = new ReportTokenizer();
        TokenStream words =
            new WordLayerFilter(new CanonicalFilter(tokenizer), Lexicon.builtIn(), language);
        TokenStream values = new NeutralLayerFilter(words, language);
        return new TokenStreamComponents(
            tokenizer,
            language == Language.VIETNAMESE
                ? new FoldedLayerFilter(values)
                : new StemLayerFilter(values));
      }
    };
  }

  private static void assertSame(Analyzer chain, String text, Language language) {
    List<Terms.Term> expected = Terms.of(chain, text);
    List<Terms.Term> terms = Terms.of(text, language);
    for (int i = 0; i < Math.min(expected.size(), terms.size()); i++) {
      assertEquals("term %d of [%s]".formatted(i, text), expected.get(i), terms.get(i));
    }
    assertEquals("number of terms of [%s]".formatted(text), expected.size(), terms.size());
  }

  private static List<Report> reports(Fixtures fixtures) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (InputStream stream = fixtures.reports()) {
      StrictSink sink = (report, place) -> reports.add(report);
      ReportSources.read(stream, "fixtures", sink);
    }
    return reports;
  }

  public void testSameTermsAsTheChainOnNews() throws IOException {
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      try (Analyzer chain = chain(language)) {
        for (Fixtures fixtures : Fixtures.values()) {
          reports(fixtures).forEach(report -> assertSame(chain, report.body(), language));
        }
      }
    }
  }

  public void testSameTermsAsTheChainOnRandomText() {
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      try (Analyzer chain = chain(language)) {
        for (int i = 0; i < 2000; i++) {
          assertSame(chain, TestReportAnalyzer.randomText(random()), language);
          assertSame(chain, TestUtil.randomAnalysisString(random(), 40, false), language);
        }
      }
    }
  }

  /** Slots are used again by other tokens; more different tokens than there are slots. */
  public void testManyDifferentTokens() {
    Random random = random();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append(TestUtil.randomSimpleString(random, 1, 5)).append(i % 11 == 0 ? ", " : " ");
    }
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      try (Analyzer chain = chain(language)) {
        assertSame(chain, text.toString(), language);
      }
    }
  }

  /** A list without any sentence end is cut somewhere, and nothing is lost. */
  public void testALongSentence() {
    String text = "tin bán dẫn ".repeat(1000) + "1,5 tỷ đồng";
    try (Analyzer chain = chain(Language.VIETNAMESE)) {
      assertSame(chain, text, Language.VIETNAMESE);
    }
  }

  public void testRandomData() throws IOException {
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      try (Analyzer analyzer =
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
              return new TokenStreamComponents(new LayerTokenizer(Lexicon.builtIn(), language));
            }
          }) {
        checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
      }
    }
  }
}

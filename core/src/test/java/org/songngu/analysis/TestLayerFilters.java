package org.songngu.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/** The tokenizer and each filter by itself. */
public class TestLayerFilters extends BaseTokenStreamTestCase {
  private static Analyzer chain(UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        ReportTokenizer tokenizer = new ReportTokenizer();
        return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
      }
    };
  }

  private static void checkRandom(UnaryOperator<TokenStream> filters) throws IOException {
    try (Analyzer analyzer = chain(filters)) {
      checkRandomData(random(), analyzer, 50 * RANDOM_MULTIPLIER);
    }
  }

  private static void check(UnaryOperator<TokenStream> filters, String text, String... terms)
      throws IOException {
    try (Analyzer analyzer = chain(filters)) {
      assertAnalyzesTo(analyzer, text, terms);
    }
  }

  public void testTokenizer() throws IOException {
    UnaryOperator<TokenStream> none = stream -> stream;
    check(none, "Bán dẫn, chip.", "Bán", "dẫn", "chip");
    check(none, "TP.HCM TP. HCM TPHCM", "TP", "HCM", "TP", "HCM", "TP", "HCM");
    check(none, "TPP TPCP", "TPP", "TPCP");
    check(none, "22.9 1.000,5 5G U23", "22.9", "1.000,5", "5G", "U23");
    check(none, "GD&ĐT COVID-19 Việt–Hàn", "GD", "ĐT", "COVID", "19", "Việt", "Hàn");
    check(none, "Nga - Ukraine H'Mông", "Nga", "Ukraine", "H'Mông");
    check(none, "UBND TTXVN ĐBSCL", "UBND", "TTXVN", "ĐBSCL");
    check(none, "#bandan @vnexpress", "bandan", "vnexpress");
    check(none, "xem https://a.vn/b?c=1.", "xem", "https://a.vn/b?c=1");
    check(none, "gửi toa.soan-1@bao.com.vn.", "gửi", "toa.soan-1@bao.com.vn");
    check(none, "a@b c.d", "a", "b", "c", "d");
    check(none, "vui\uD83D\uDE00 半导体 Москва", "vui", "\uD83D\uDE00", "半", "导", "体", "Москва");
    check(none, "$5 5% 5$", "5", "5", "5");
    check(none, "tin \uFFA0 \u3164 mới", "tin", "mới");
    checkRandom(none);
  }

  public void testTokenizerOffsets() throws IOException {
    try (Analyzer analyzer = chain(stream -> stream)) {
      assertAnalyzesTo(
          analyzer,
          "Chi $5, 6% va\u0300 7€",
          new String[] {"Chi", "5", "6", "va\u0300", "7"},
          new int[] {0, 4, 8, 11, 15},
          new int[] {3, 6, 10, 14, 17});
    }
  }

  public void testCanonicalFilter() throws IOException {
    UnaryOperator<TokenStream> canonical = CanonicalFilter::new;
    check(canonical, "HOÀ Bi\u0300nh", "hòa", "bình");
    check(canonical, "họat kĩ Ðà", "hoạt", "kỹ", "đà");
    check(canonical, "U.S. company's ５Ｇ", "us", "company", "5g");
    check(canonical, "thông\u00ADtin", "thôngtin");
    checkRandom(canonical);
  }

  public void testFoldedLayerFilter() throws IOException {
    UnaryOperator<TokenStream> folded = s -> new FoldedLayerFilter(new CanonicalFilter(s));
    check(folded, "Đường 22.9 chip", "đường", "~duong", "22.9", "chip", "~chip");
    check(folded, "æ", "æ", "~ae");
    checkRandom(folded);
  }

  public void testStemLayerFilter() throws IOException {
    UnaryOperator<TokenStream> stem = s -> new StemLayerFilter(new CanonicalFilter(s));
    check(stem, "Companies' labour 12", "companies", "*compani", "labour", "*labor", "12");
    checkRandom(stem);
  }

  public void testWordLayerFilter() throws IOException {
    UnaryOperator<TokenStream> words =
        s -> new WordLayerFilter(new CanonicalFilter(s), Lexicon.builtIn(), Language.VIETNAMESE);
    check(words, "bán, dẫn", "bán", "+bán", "dẫn", "+dẫn");
    check(words, "chất bán dẫn", "chất", "+chất bán dẫn", "bán", "+bán dẫn", "dẫn");
    checkRandom(words);
  }

  public void testWordLayerFilterFindsUnmarkedWords() throws IOException {
    try (Analyzer analyzer =
        chain(
            s ->
                new WordLayerFilter(
                    new CanonicalFilter(s), Lexicon.builtIn(), Language.VIETNAMESE))) {
      for (String text : new String[] {"ban dan", "nganh ban dan phat trien"}) {
        assertTrue(
            Terms.of(analyzer, text).stream().anyMatch(term -> term.text().equals("~ban dan")));
      }
    }
  }

  public void testNeutralLayerFilter() throws IOException {
    UnaryOperator<TokenStream> values =
        s -> new NeutralLayerFilter(new CanonicalFilter(s), Language.VIETNAMESE);
    check(values, "chi 1,5 tỷ đồng.", "chi", "1,5", "=1500000000 vnd", "=1500000000", "tỷ", "đồng");
    check(values, "ngày 1/7", "ngày", "=--07-01", "1", "7");
    checkRandom(values);
  }
}

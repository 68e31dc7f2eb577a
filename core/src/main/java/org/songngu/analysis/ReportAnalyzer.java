package org.songngu.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * The analysis of news text in one language, for index and query alike: exact tokens, words of the
 * lexicon, folded Vietnamese or English stems, neutral numbers. Safe for use by many threads.
 *
 * <p>Text of another language than Vietnamese is read as English.
 */
public final class ReportAnalyzer extends Analyzer {
  private final Lexicon lexicon;
  private final Language language;

  public ReportAnalyzer(Lexicon lexicon, Language language) {
    this.lexicon = lexicon;
    this.language = language == Language.VIETNAMESE ? language : Language.ENGLISH;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    ReportTokenizer tokenizer = new ReportTokenizer();
    TokenStream canonical = new CanonicalFilter(tokenizer);
    TokenStream words = new WordLayerFilter(canonical, lexicon, language);
    TokenStream values = new NeutralLayerFilter(words, language);
    TokenStream variants =
        language == Language.VIETNAMESE
            ? new FoldedLayerFilter(values)
            : new StemLayerFilter(values);
    return new TokenStreamComponents(tokenizer, variants);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new CanonicalFilter(in);
  }
}

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
  /** Wider than any proximity query asks for. */
  private static final int PART_GAP = 100;

  private final Lexicon lexicon;
  private final Language language;

  /**
   * Analyzes text of one language.
   *
   * @param lexicon what words mean
   * @param language Vietnamese or English
   */
  public ReportAnalyzer(Lexicon lexicon, Language language) {
    this.lexicon = lexicon;
    this.language = language == Language.VIETNAMESE ? language : Language.ENGLISH;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new LayerTokenizer(lexicon, language));
  }

  /** No phrase reaches from one part of a text, with another language between them, to the next. */
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return PART_GAP;
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new CanonicalFilter(in);
  }
}

package org.songngu.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.songngu.normalize.EnglishStem;
import org.songngu.report.Language;

/** Adds the stem layer: the {@link EnglishStem} of each token. */
public final class StemLayerFilter extends VariantLayerFilter {
  /**
   * Nothing is read yet.
   *
   * @param input the tokens to add to
   */
  public StemLayerFilter(TokenStream input) {
    super(input, Language.ENGLISH);
  }
}

package org.songngu.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.songngu.report.Language;

/** Adds the folded layer: each Vietnamese token without its marks. */
public final class FoldedLayerFilter extends VariantLayerFilter {
  /**
   * Nothing is read yet.
   *
   * @param input the tokens to add to
   */
  public FoldedLayerFilter(TokenStream input) {
    super(input, Language.VIETNAMESE);
  }
}

package org.songngu.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.songngu.normalize.NumberForm;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/** Adds the neutral layer: the value of a number, written alike whatever the text's language. */
public final class NeutralLayerFilter extends LayerFilter {
  private final NumberForm numbers;

  /**
   * @param language the language of the text, which decides what a point and a comma mean
   */
  public NeutralLayerFilter(TokenStream input, Language language) {
    super(input, Layer.NEUTRAL);
    this.numbers = language == Language.VIETNAMESE ? NumberForm.VIETNAMESE : NumberForm.ENGLISH;
  }

  @Override
  boolean append(char[] token, int length, int traits, StringBuilder target) {
    return (traits & TokenScanner.NUMBER) != 0 && numbers.append(token, length, target);
  }
}

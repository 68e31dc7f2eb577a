package org.songngu.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.TokenScanner;

/** Adds the stem layer: the {@link EnglishStem} of each token. */
public final class StemLayerFilter extends LayerFilter {
  private static final int NOT_WORDS = TokenScanner.NUMBER | TokenScanner.ADDRESS;

  private final EnglishStem stem = new EnglishStem();

  public StemLayerFilter(TokenStream input) {
    super(input, Layer.STEM);
  }

  @Override
  boolean append(char[] token, int length, int traits, StringBuilder target) {
    if ((traits & NOT_WORDS) != 0) {
      return false;
    }
    int stemLength = stem.stem(token, length);
    target.append(stem.buffer(), 0, stemLength);
    return true;
  }
}

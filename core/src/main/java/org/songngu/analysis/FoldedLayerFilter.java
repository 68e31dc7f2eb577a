package org.songngu.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.songngu.normalize.Folding;
import org.songngu.normalize.TokenScanner;

/** Adds the folded layer: each Vietnamese token without its marks. */
public final class FoldedLayerFilter extends LayerFilter {
  private static final int NOT_WORDS = TokenScanner.NUMBER | TokenScanner.ADDRESS;

  private char[] folded = new char[TokenScanner.MAX_TOKEN_LENGTH];

  public FoldedLayerFilter(TokenStream input) {
    super(input, Layer.FOLDED);
  }

  @Override
  boolean append(char[] token, int length, int traits, StringBuilder target) {
    if ((traits & NOT_WORDS) != 0) {
      return false;
    }
    if (folded.length < length) {
      folded = Arrays.copyOf(folded, length);
    }
    System.arraycopy(token, 0, folded, 0, length);
    int foldedLength = Folding.fold(folded, length);
    if (foldedLength < 0) {
      target.append(Folding.of(new String(token, 0, length)));
    } else {
      target.append(folded, 0, foldedLength);
    }
    return true;
  }
}

package org.songngu.analysis;

import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.Folding;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * What a canonical token is in the other layer of its language: folded in Vietnamese, the stem in
 * English. One buffer, used again for each token.
 */
final class VariantToken {
  private static final int NO_WORD = TokenScanner.NUMBER | TokenScanner.ADDRESS;

  private final boolean vietnamese;
  private final EnglishStem stem = new EnglishStem();
  private char[] buffer = new char[TokenScanner.MAX_TOKEN_LENGTH + 1];
  private int length;

  VariantToken(Language language) {
    this.vietnamese = language == Language.VIETNAMESE;
  }

  /** Whether a token with such traits has a variant; numbers and addresses have none. */
  static boolean isWord(int traits) {
    return (traits & NO_WORD) == 0;
  }

  /** The layer of the variants. */
  Layer layer() {
    return vietnamese ? Layer.FOLDED : Layer.STEM;
  }

  /** Reads a token; {@link #buffer} and {@link #length} then are its variant, without a mark. */
  void read(char[] token, int size) {
    if (vietnamese) {
      fold(token, size);
    } else {
      length = stem.stem(token, size);
      buffer = stem.buffer();
    }
  }

  char[] buffer() {
    return buffer;
  }

  int length() {
    return length;
  }

  private void fold(char[] token, int size) {
    if (buffer.length < size) {
      buffer = new char[size];
    }
    System.arraycopy(token, 0, buffer, 0, size);
    length = Folding.fold(buffer, size);
    if (length < 0) {
      buffer = Folding.of(new String(token, 0, size)).toCharArray();
      length = buffer.length;
    }
  }
}

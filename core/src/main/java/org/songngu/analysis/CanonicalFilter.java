package org.songngu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.TokenScanner;

/**
 * Replaces each token by its {@link CanonicalForm}: composed, in lower case, with one tone
 * placement. The points of initials ({@code U.S.}) and an English possessive ending go. Nothing
 * that distinguishes two words is lost, and no offset changes.
 */
public final class CanonicalFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

  public CanonicalFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if ((flags.getFlags() & TokenScanner.INITIALS) != 0) {
      dropPoints();
    }
    canonicalize();
    dropPossessive();
    return true;
  }

  private void canonicalize() {
    int length = CanonicalForm.canonicalize(term.buffer(), term.length());
    if (length >= 0) {
      term.setLength(length);
    } else {
      String canonical = CanonicalForm.of(term);
      term.setEmpty().append(canonical);
    }
  }

  private void dropPoints() {
    char[] buffer = term.buffer();
    int length = 0;
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] != '.') {
        buffer[length++] = buffer[i];
      }
    }
    term.setLength(length);
  }

  private void dropPossessive() {
    int length = term.length();
    char[] buffer = term.buffer();
    if (length > 2 && buffer[length - 1] == 's' && buffer[length - 2] == '\'') {
      term.setLength(length - 2);
    }
  }
}

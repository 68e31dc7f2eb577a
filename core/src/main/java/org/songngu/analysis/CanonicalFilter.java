package org.songngu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.songngu.normalize.CanonicalForm;

/**
 * Replaces each token by its {@link CanonicalForm}: composed, in lower case, with one tone
 * placement. The points of initials ({@code U.S.}) and an English possessive ending go. Nothing
 * that distinguishes two words is lost, and no offset changes.
 */
public final class CanonicalFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final CanonicalToken canonical = new CanonicalToken();

  /**
   * Nothing is read yet.
   *
   * @param input the tokens as they are written
   */
  public CanonicalFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    canonical.read(term.buffer(), 0, term.length(), flags.getFlags());
    term.copyBuffer(canonical.buffer(), 0, canonical.length());
    return true;
  }
}

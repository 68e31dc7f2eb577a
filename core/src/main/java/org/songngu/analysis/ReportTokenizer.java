package org.songngu.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.songngu.normalize.TokenScanner;

/**
 * Cuts news text into tokens as {@link TokenScanner} says; the scanner's traits are the token's
 * flags, for the filters behind it. {@link LayerTokenizer} does the work of the filters too.
 */
public final class ReportTokenizer extends ScanningTokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

  /** A tokenizer that waits for its first text. */
  public ReportTokenizer() {}

  /**
   * A tokenizer that waits for its first text.
   *
   * @param factory makes the attributes
   */
  public ReportTokenizer(AttributeFactory factory) {
    super(factory);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    TokenScanner scanner = scanner();
    if (!scanner.next()) {
      return false;
    }
    term.copyBuffer(text(), scanner.start(), scanner.end() - scanner.start());
    offset.setOffset(startOffset(), endOffset());
    type.setType(Layer.EXACT.type());
    flags.setFlags(scanner.traits());
    return true;
  }
}

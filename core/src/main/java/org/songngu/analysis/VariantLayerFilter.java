package org.songngu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.songngu.report.Language;

/** Adds to each exact token its {@link VariantToken}, at the same position. */
abstract class VariantLayerFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final VariantToken variant;
  private boolean pending;
  private int start;
  private int end;
  private int traits;

  VariantLayerFilter(TokenStream input, Language language) {
    super(input);
    this.variant = new VariantToken(language);
  }

  @Override
  public final boolean incrementToken() throws IOException {
    if (pending) {
      emitVariant();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!Layer.isAdded(type.type()) && VariantToken.isWord(flags.getFlags())) {
      variant.read(term.buffer(), term.length());
      start = offset.startOffset();
      end = offset.endOffset();
      traits = flags.getFlags();
      pending = true;
    }
    return true;
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    pending = false;
  }

  private void emitVariant() {
    pending = false;
    clearAttributes();
    char[] target = term.resizeBuffer(variant.length() + 1);
    target[0] = variant.layer().sign();
    System.arraycopy(variant.buffer(), 0, target, 1, variant.length());
    term.setLength(variant.length() + 1);
    offset.setOffset(start, end);
    increment.setPositionIncrement(0);
    type.setType(variant.layer().type());
    flags.setFlags(traits);
  }
}

package org.songngu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Adds to each exact token at most one term of another layer, at the same position. */
abstract class LayerFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final Layer layer;
  private final StringBuilder added = new StringBuilder();
  private int start;
  private int end;
  private int traits;

  LayerFilter(TokenStream input, Layer layer) {
    super(input);
    this.layer = layer;
  }

  /**
   * Appends the layer's term for an exact token, or nothing.
   *
   * @param token the canonical token, from index 0; not to be changed
   * @param length its length
   * @param traits the token's flags, as {@link org.songngu.normalize.TokenScanner} names them
   * @param target where the term goes; the layer's mark stands there already
   * @return whether there is a term
   */
  abstract boolean append(char[] token, int length, int traits, StringBuilder target);

  @Override
  public final boolean incrementToken() throws IOException {
    if (added.length() > 0) {
      emitAdded();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!Layer.isAdded(type.type())) {
      prepare();
    }
    return true;
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    added.setLength(0);
  }

  private void prepare() {
    added.append(layer.mark());
    if (append(term.buffer(), term.length(), flags.getFlags(), added)) {
      start = offset.startOffset();
      end = offset.endOffset();
      traits = flags.getFlags();
    } else {
      added.setLength(0);
    }
  }

  private void emitAdded() {
    clearAttributes();
    term.append(added);
    offset.setOffset(start, end);
    increment.setPositionIncrement(0);
    type.setType(layer.type());
    flags.setFlags(traits);
    added.setLength(0);
  }
}

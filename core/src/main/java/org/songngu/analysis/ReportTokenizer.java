package org.songngu.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.songngu.normalize.TokenScanner;

/**
 * Cuts news text into tokens as {@link TokenScanner} says; the scanner's traits are the token's
 * flags, for the filters behind it.
 *
 * <p>The text is read whole, as the field that it belongs to is in memory anyway; offsets are those
 * of the text as it comes, whatever its Unicode form.
 */
public final class ReportTokenizer extends Tokenizer {
  private static final int FIRST_BUFFER = 1 << 12;
  private static final int SIGN_BEFORE = TokenScanner.NUMBER | TokenScanner.AFTER_CURRENCY;
  private static final int SIGNS_AFTER = TokenScanner.BEFORE_PERCENT | TokenScanner.BEFORE_CURRENCY;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final TokenScanner scanner = new TokenScanner();
  private char[] text = new char[FIRST_BUFFER];
  private int length;

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
    if (!scanner.next()) {
      return false;
    }
    int start = scanner.start();
    int end = scanner.end();
    term.copyBuffer(text, start, end - start);
    int traits = scanner.traits();
    offset.setOffset(
        correctOffset(start - signBefore(traits)), correctOffset(end + signAfter(traits)));
    type.setType(Layer.EXACT.type());
    flags.setFlags(traits);
    return true;
  }

  /** The length of the sign before a number, which is part of what the number says. */
  private static int signBefore(int traits) {
    return (traits & SIGN_BEFORE) == SIGN_BEFORE ? 1 : 0;
  }

  private static int signAfter(int traits) {
    return (traits & TokenScanner.NUMBER) != 0 && (traits & SIGNS_AFTER) != 0 ? 1 : 0;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
      read = input.read(text, length, text.length - length);
    }
    scanner.reset(text, length);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }
}

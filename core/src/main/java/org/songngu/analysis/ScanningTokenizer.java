package org.songngu.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.songngu.normalize.TokenScanner;

/**
 * Reads a text whole, as the field that it belongs to is in memory anyway, and scans it. Offsets
 * are those of the text as it comes, whatever its Unicode form.
 */
abstract class ScanningTokenizer extends Tokenizer {
  private static final int FIRST_BUFFER = 1 << 12;
  private static final int SIGN_BEFORE = TokenScanner.NUMBER | TokenScanner.AFTER_CURRENCY;
  private static final int SIGNS_AFTER = TokenScanner.BEFORE_PERCENT | TokenScanner.BEFORE_CURRENCY;

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TokenScanner scanner = new TokenScanner();
  private char[] text = new char[FIRST_BUFFER];
  private int length;

  ScanningTokenizer() {}

  ScanningTokenizer(AttributeFactory factory) {
    super(factory);
  }

  /** Stands on a token after each {@link TokenScanner#next} that is true. */
  final TokenScanner scanner() {
    return scanner;
  }

  final char[] text() {
    return text;
  }

  /** Where the token begins, with the currency sign before a number. */
  final int startOffset() {
    boolean sign = (scanner.traits() & SIGN_BEFORE) == SIGN_BEFORE;
    return correctOffset(sign ? scanner.start() - 1 : scanner.start());
  }

  /** Where the token ends, with the sign behind a number. */
  final int endOffset() {
    int traits = scanner.traits();
    boolean sign = (traits & TokenScanner.NUMBER) != 0 && (traits & SIGNS_AFTER) != 0;
    return correctOffset(sign ? scanner.end() + 1 : scanner.end());
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

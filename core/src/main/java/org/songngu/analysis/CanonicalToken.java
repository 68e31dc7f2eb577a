package org.songngu.analysis;

import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.TokenScanner;

/**
 * The term that a token of a text is in the exact layer: its {@link CanonicalForm}, without the
 * points of initials ({@code U.S.}) and without an English possessive ending. One buffer, used
 * again for each token.
 */
final class CanonicalToken {
  private char[] buffer = new char[TokenScanner.MAX_TOKEN_LENGTH + 1];
  private int length;

  /** Reads a token; {@link #buffer} and {@link #length} then are its term. */
  void read(char[] text, int start, int size, int traits) {
    if (buffer.length < size) {
      buffer = new char[size];
    }
    System.arraycopy(text, start, buffer, 0, size);
    length = size;
    if ((traits & TokenScanner.INITIALS) != 0) {
      dropPoints();
    }
    canonicalize();
    dropPossessive();
  }

  char[] buffer() {
    return buffer;
  }

  int length() {
    return length;
  }

  private void canonicalize() {
    int canonical = CanonicalForm.canonicalize(buffer, length);
    if (canonical >= 0) {
      length = canonical;
      return;
    }
    String byIcu = CanonicalForm.of(new String(buffer, 0, length));
    length = byIcu.length();
    if (buffer.length < length) {
      buffer = new char[length];
    }
    byIcu.getChars(0, length, buffer, 0);
  }

  private void dropPoints() {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (buffer[i] != '.') {
        buffer[kept++] = buffer[i];
      }
    }
    length = kept;
  }

  private void dropPossessive() {
    if (length > 2 && buffer[length - 1] == 's' && buffer[length - 2] == '\'') {
      length -= 2;
    }
  }
}

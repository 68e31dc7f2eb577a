package org.songngu.normalize;

import static java.util.Objects.requireNonNull;

/**
 * The encoding in which a text probably is, and the text read by it.
 *
 * @param encoding the encoding
 * @param confidence how much better the text reads than by the next best encoding, from 0 (a guess)
 *     to 1 (certain)
 * @param text the text, decoded
 */
public record Detection(LegacyEncoding encoding, double confidence, String text) {
  public Detection {
    requireNonNull(encoding, "encoding");
    requireNonNull(text, "text");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is " + confidence + ", must be 0 to 1");
    }
  }
}

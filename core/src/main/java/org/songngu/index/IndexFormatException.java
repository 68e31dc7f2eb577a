package org.songngu.index;

/** An index cannot be read by this version; the message says what was found and what to do. */
public final class IndexFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexFormatException(String message) {
    super(message);
  }
}

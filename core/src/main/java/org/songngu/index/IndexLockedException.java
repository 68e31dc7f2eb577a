package org.songngu.index;

/** Another process or archive is writing to the index; the message says what to do. */
public final class IndexLockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexLockedException(String message) {
    super(message);
  }

  IndexLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}

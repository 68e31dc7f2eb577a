package org.songngu.index;

/** Another process or archive is writing to the index; the message names the lock. */
public final class IndexLockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}

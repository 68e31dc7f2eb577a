package org.songngu.index;

/** An index cannot be read by this version; the message says what was found and what to do. */
public final class IndexFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whether the index is of an older version. */
  private final boolean older;

  IndexFormatException(String message) {
    this(message, false);
  }

  IndexFormatException(String message, boolean older) {
    super(message);
    this.older = older;
  }

  /**
   * {@return whether the index is of an older version, so that {@link org.songngu.ArchiveUpgrade}
   * makes it one of this}
   */
  public boolean isOlder() {
    return older;
  }
}

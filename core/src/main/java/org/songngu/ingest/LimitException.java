package org.songngu.ingest;

import java.io.IOException;

/** An archive holds more than {@link ArchiveLimits} allows. */
final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Object guard;

  /**
   * A limit was reached.
   *
   * @param guard whose limit it is
   */
  LimitException(String message, Object guard) {
    super(message);
    this.guard = guard;
  }

  @SuppressWarnings("ReferenceEquality") // this very guard
  boolean isOf(Object other) {
    return guard == other;
  }
}

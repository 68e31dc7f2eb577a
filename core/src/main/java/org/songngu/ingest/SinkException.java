package org.songngu.ingest;

import java.io.IOException;

/**
 * The sink failed, not what was read: reading ends. Unchecked, because a sink also fails where it
 * is told of a fault, and where it is cancelled.
 */
final class SinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Marks a failure.
   *
   * @param thrown what the sink threw: an {@link IOException} or a {@link RuntimeException}
   */
  SinkException(Exception thrown) {
    super(thrown);
  }

  /**
   * Throws what the sink threw.
   *
   * @return never
   */
  IOException rethrown() throws IOException {
    switch (getCause()) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case null, default -> throw this;
    }
  }
}

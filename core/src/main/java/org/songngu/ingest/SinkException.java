package org.songngu.ingest;

import java.io.IOException;

/** The sink failed, not what was read: reading ends. */
final class SinkException extends IOException {
  private static final long serialVersionUID = 1L;

  private final IOException thrown;

  SinkException(IOException thrown) {
    super(thrown);
    this.thrown = thrown;
  }

  /** What the sink threw. */
  IOException thrown() {
    return thrown;
  }
}

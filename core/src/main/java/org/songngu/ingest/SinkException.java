package org.songngu.ingest;

import java.io.IOException;

/** The sink failed, not what was read: reading ends. */
final class SinkException extends IOException {
  private static final long serialVersionUID = 1L;

  private final IOException sinks;

  SinkException(IOException sinks) {
    super(sinks);
    this.sinks = sinks;
  }

  /** What the sink threw. */
  IOException sinks() {
    return sinks;
  }
}

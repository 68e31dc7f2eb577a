package org.songngu;

/** An archive or a snapshot was used after it was closed. The remedy: open it again. */
public final class ArchiveClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ArchiveClosedException(String what) {
    super("the " + what + " is closed");
  }
}

package org.songngu.index;

import java.io.IOException;

/**
 * Writing failed in the middle, as on a full disk, and what was changed since the last commit is
 * gone; what was committed is safe. The remedy: see to the cause, then make the changes again; the
 * archive itself can still be used.
 */
public final class ChangesLostException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells what was lost.
   *
   * @param cause why writing failed
   */
  public ChangesLostException(Throwable cause) {
    super(
        "writing failed (%s): what was changed since the last commit is lost and must be added again"
            .formatted(cause.getMessage()),
        cause);
  }
}

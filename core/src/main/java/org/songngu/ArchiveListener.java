package org.songngu;

import org.songngu.index.ReportIndex.Change;

/**
 * Hears how far a long operation of an archive is and what fails in it, and may cancel it. All
 * methods do nothing unless they are overridden.
 *
 * <p>The threads that do the work call the listener, several at once where a folder is read by
 * several: it must be safe for use by many threads, must not take long, and must not commit to or
 * close the archive. No thread is ever interrupted: to cancel, let {@link #isCancelled} answer
 * true.
 */
public interface ArchiveListener {
  /** Hears nothing and cancels nothing. */
  ArchiveListener NONE = new ArchiveListener() {};

  /**
   * A report was read and added, or was there already.
   *
   * @param id the report's id
   * @param place the file, and the line if the file holds many reports
   * @param change what was done
   */
  default void added(String id, String place, Change change) {}

  /**
   * A report could not be read; the rest goes on.
   *
   * @param place file and line, or file and byte
   * @param cause what is wrong there and, where there is one, the remedy
   */
  default void failed(String place, String cause) {}

  /**
   * Something was ignored that its author may have meant.
   *
   * @param place the file
   * @param message what was ignored
   */
  default void warned(String place, String message) {}

  /**
   * Some more reports were compared with others to find their events.
   *
   * @param done how many are compared
   * @param known how many are known to need it; grows while links between reports are followed
   */
  default void linked(int done, int known) {}

  /** What was added so far is durable and visible. */
  default void committed() {}

  /**
   * Whether the operation shall end with a {@link java.util.concurrent.CancellationException}.
   * Asked often; once true, it must stay so.
   *
   * @return true to cancel
   */
  default boolean isCancelled() {
    return false;
  }
}

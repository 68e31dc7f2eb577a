package org.songngu.event;

/** Hears how far linking is, and may stop it. Called by the thread that links. */
@FunctionalInterface
public interface LinkProgress {
  /** Goes on to the end. */
  LinkProgress NONE = (done, known) -> true;

  /**
   * Some more reports were compared with their candidates.
   *
   * @param done how many reports are compared
   * @param known how many are known to need it; grows while links are followed
   * @return false to stop before anything is changed
   */
  boolean compared(int done, int known);
}

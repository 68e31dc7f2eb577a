package org.songngu.cli;

/** What the command tells the shell. */
final class ExitStatus {
  static final int OK = 0;

  /** Nothing was found. */
  static final int NO_HITS = 1;

  /** The command line is wrong or the command failed. */
  static final int ERROR = 2;

  /** The command finished, but some documents could not be read. */
  static final int SOME_FAILED = 3;

  /** Ctrl-C stopped the command; what was done so far is kept. */
  static final int STOPPED = 130;

  private ExitStatus() {}
}

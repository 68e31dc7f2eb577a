package org.songngu.cli.screen;

/** What the command tells the shell. */
public final class ExitStatus {
  public static final int OK = 0;

  /** Nothing was found. */
  public static final int NO_HITS = 1;

  /** The command line is wrong or the command failed. */
  public static final int ERROR = 2;

  /** The command finished, but some documents could not be read. */
  public static final int SOME_FAILED = 3;

  /** Ctrl-C stopped the command; what was done so far is kept. */
  public static final int STOPPED = 130;

  private ExitStatus() {}
}

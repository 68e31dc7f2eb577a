package org.songngu.cli.results;

/** How an event is called on the command line. */
public final class EventNames {
  private EventNames() {}

  public static String of(long number) {
    return "E" + number;
  }
}

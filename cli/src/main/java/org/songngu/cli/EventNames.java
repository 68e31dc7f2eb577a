package org.songngu.cli;

/** How an event is called on the command line. */
final class EventNames {
  private EventNames() {}

  static String of(long number) {
    return "E" + number;
  }
}

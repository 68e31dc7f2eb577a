package org.songngu.cli;

import picocli.CommandLine.Option;

/** The options that keep a search to the words as they are typed. */
final class Widening {
  @Option(
      names = "--no-expand",
      negatable = false,
      description = "Search the words as typed, without translations and synonyms.")
  private boolean noExpand;

  @Option(
      names = "--no-bridge",
      negatable = false,
      description = "Rank by the words of the query alone, not by events and subjects.")
  private boolean noBridge;

  /** Sets an option, read without picocli; false if this is none. */
  boolean setFlag(String name) {
    switch (name) {
      case "--no-expand" -> noExpand = true;
      case "--no-bridge" -> noBridge = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether translations and synonyms are searched too. */
  boolean expands() {
    return !noExpand;
  }

  /** Whether events and subjects count. */
  boolean bridges() {
    return !noBridge;
  }
}

package org.songngu.event;

import java.util.List;

/**
 * Something that two reports both say, each in its words.
 *
 * @param first where the one says so: UTF-16 offsets in its {@code text()}, in ascending order
 * @param second where the other does
 */
public record SharedPhrase(List<Span> first, List<Span> second) {
  /** Keeps copies of the lists. */
  public SharedPhrase {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * A part of a text.
   *
   * @param start its first UTF-16 unit
   * @param end the unit after its last
   */
  public record Span(int start, int end) {}
}

package org.songngu.search;

import java.util.List;

/**
 * A piece of a report that shows what matched.
 *
 * @param field {@code title} or {@code body}
 * @param start where the piece begins in the field, in UTF-16 units
 * @param text the piece, on one line, as long as it is in the field
 * @param marks where the matches stand in the piece, in its order
 */
public record Snippet(String field, int start, String text, List<Span> marks) {
  /** Checks and copies what it is given. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /**
   * A part of a text.
   *
   * @param start its first UTF-16 unit
   * @param end the unit after its last
   */
  public record Span(int start, int end) {}
}

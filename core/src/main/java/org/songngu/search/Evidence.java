package org.songngu.search;

import java.util.List;

/**
 * Why a report is a hit by its own words, and where that can be seen.
 *
 * @param matched each way in which the query's words stand in the report, once, in its order
 * @param snippets the pieces that show it, the title's first
 */
public record Evidence(List<Match> matched, List<Snippet> snippets) {
  /** Copies the lists. */
  public Evidence {
    matched = List.copyOf(matched);
    snippets = List.copyOf(snippets);
  }
}

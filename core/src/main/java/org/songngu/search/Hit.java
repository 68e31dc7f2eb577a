package org.songngu.search;

import java.util.List;
import org.songngu.report.Report;

/**
 * A report that answers a query.
 *
 * @param report the report
 * @param event the number of its event
 * @param parts of its score
 * @param matched why it is a hit
 * @param snippets where it can be seen
 */
public record Hit(
    Report report, long event, ScoreParts parts, List<Match> matched, List<Snippet> snippets) {
  /** Checks and copies what it is given. */
  public Hit {
    matched = List.copyOf(matched);
    snippets = List.copyOf(snippets);
  }

  /** {@return how well it answers; comparable within one query only, higher is better} */
  public double score() {
    return parts.sum();
  }
}

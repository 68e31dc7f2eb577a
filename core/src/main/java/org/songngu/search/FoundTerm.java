package org.songngu.search;

import java.util.ArrayList;
import java.util.List;
import org.songngu.analysis.Layer;
import org.songngu.query.WeightedTerm;

/**
 * A term of the query in the text of a report.
 *
 * @param term the term
 * @param start its first UTF-16 unit in the report's text
 * @param end the unit after its last
 */
record FoundTerm(WeightedTerm term, int start, int end) {
  /** The terms in the order of the text; of two that overlap, the one that begins first. */
  static List<FoundTerm> withoutOverlaps(List<FoundTerm> all) {
    List<FoundTerm> kept = new ArrayList<>();
    int end = 0;
    for (FoundTerm found : all.stream().sorted(FoundTerm::inOrder).toList()) {
      if (found.start() >= end) {
        kept.add(found);
        end = found.end();
      }
    }
    return kept;
  }

  /**
   * The first in the text first; of those the longest, of those the likeliest, of those the one
   * that is nearest to what was written.
   */
  private static int inOrder(FoundTerm a, FoundTerm b) {
    if (a.start != b.start) {
      return Integer.compare(a.start, b.start);
    }
    if (a.end != b.end) {
      return Integer.compare(b.end, a.end);
    }
    int byWeight = Double.compare(b.term.weight(), a.term.weight());
    return byWeight != 0 ? byWeight : byLayer(a.term.term(), b.term.term());
  }

  private static int byLayer(String a, String b) {
    int byLayer = Layer.of(a).compareTo(Layer.of(b));
    return byLayer != 0 ? byLayer : a.compareTo(b);
  }
}

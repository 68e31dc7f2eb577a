package org.songngu.search;

import java.util.List;

/**
 * The hits of one event, the best first.
 *
 * @param event the number of the event
 * @param hits never empty
 */
public record EventHits(long event, List<Hit> hits) {
  /** Checks and copies what it is given. */
  public EventHits {
    hits = List.copyOf(hits);
  }

  /** {@return the hits with near copies together, the best first} */
  public List<CopyGroup> distinct() {
    return CopyGroup.of(hits);
  }

  /** {@return the score of the best hit} */
  public double score() {
    return hits.getFirst().score();
  }
}

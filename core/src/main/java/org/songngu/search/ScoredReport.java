package org.songngu.search;

/**
 * A report in a ranking.
 *
 * @param document Lucene's number of it in the snapshot
 * @param id the report's id
 * @param parts of its score; higher is better
 * @param bridged whether it is a hit by its event alone
 */
record ScoredReport(int document, String id, ScoreParts parts, boolean bridged) {
  /** The order of a ranking: of equal scores the smaller id first. */
  static int bestFirst(ScoredReport a, ScoredReport b) {
    int byScore = Double.compare(b.score(), a.score());
    return byScore != 0 ? byScore : a.id().compareTo(b.id());
  }

  double score() {
    return parts.sum();
  }

  ScoredReport with(ScoreParts other) {
    return new ScoredReport(document, id, other, bridged);
  }
}

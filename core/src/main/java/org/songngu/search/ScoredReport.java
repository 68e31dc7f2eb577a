package org.songngu.search;

/**
 * A report in a ranking.
 *
 * @param document Lucene's number of it in the snapshot
 * @param id the report's id
 * @param score higher is better
 * @param bridged whether it is a hit by its event alone
 */
record ScoredReport(int document, String id, double score, boolean bridged) {
  ScoredReport withScore(double other) {
    return new ScoredReport(document, id, other, bridged);
  }
}

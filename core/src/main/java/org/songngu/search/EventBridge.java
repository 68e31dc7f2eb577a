package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.songngu.index.ReportLookup;

/**
 * Lets the reports of an event answer for each other: a report of an event that answers the query
 * is a hit although it says it in other words, or in the other language.
 *
 * <p>An event's score is its best report's. A report that scores less by its own words has its
 * event's score, discounted because a link is less sure than a word.
 */
final class EventBridge {
  /** How much of its event's score a report has; chosen on development data. */
  private static final double DISCOUNT = 0.9;

  private final EventMembers events;

  EventBridge(EventMembers events) {
    this.events = events;
  }

  /** Which reports may be hits. */
  @FunctionalInterface
  interface Allowed {
    boolean allows(int document) throws IOException;
  }

  /**
   * The hits with the reports of their events, the best first.
   *
   * @param hits what the words found, whatever else is asked of a report
   * @param allowed what is asked of a report beside the words
   * @param reader the snapshot
   */
  List<ScoredReport> bridge(List<ScoredReport> hits, Allowed allowed, IndexReader reader)
      throws IOException {
    Map<Long, Double> scores = eventScores(hits);
    List<ScoredReport> bridged = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (ScoredReport hit : hits) {
      known.add(hit.document());
      if (allowed.allows(hit.document())) {
        double through = DISCOUNT * scores.getOrDefault(events.event(hit.document()), 0.0);
        double more = Math.max(0, through - hit.score());
        bridged.add(hit.with(hit.parts().plusEvent(more)));
      }
    }
    for (Map.Entry<Long, Double> event : scores.entrySet()) {
      for (int document : events.of(event.getKey())) {
        if (known.add(document) && allowed.allows(document)) {
          bridged.add(member(document, DISCOUNT * event.getValue(), reader));
        }
      }
    }
    bridged.sort(ScoredReport::bestFirst);
    return bridged;
  }

  private Map<Long, Double> eventScores(List<ScoredReport> hits) {
    Map<Long, Double> scores = new HashMap<>();
    for (ScoredReport hit : hits) {
      long event = events.event(hit.document());
      if (!events.of(event).isEmpty()) {
        scores.merge(event, hit.score(), Math::max);
      }
    }
    return scores;
  }

  private static ScoredReport member(int document, double score, IndexReader reader)
      throws IOException {
    ScoreParts parts = ScoreParts.ofWords(0).plusEvent(score);
    return new ScoredReport(document, ReportLookup.id(reader, document), parts, true);
  }
}

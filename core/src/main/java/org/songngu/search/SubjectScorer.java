package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.songngu.signature.Subject;

/**
 * Ranks the best once more by what the very best are about: a report that shares more than the
 * query's words with them is more likely what is asked for (pseudo-relevance feedback on a
 * condensed list; Diaz 2015). Questions that are the same in two languages mostly agree on the
 * first reports, so that they come to agree on those that follow, too.
 *
 * <p>How many are the very best and how much their subject counts was chosen on development data.
 */
final class SubjectScorer {
  /** So many reports say what is asked for. */
  private static final int GUIDES = 2;

  /** What a report of the very same subject gets, as a share of the best report's score. */
  private static final double SHARE = 1;

  private final IndexReader reader;

  SubjectScorer(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The same reports, the best first.
   *
   * @param hits the best first
   */
  List<ScoredReport> rescore(List<ScoredReport> hits) throws IOException {
    if (hits.size() <= GUIDES) {
      return hits;
    }
    int[] documents = hits.stream().mapToInt(ScoredReport::document).toArray();
    Map<Integer, Subject> subjects = Subject.read(reader, documents);
    ScoredReport best = hits.getFirst();
    Subject first = subjects.get(best.document());
    if (first == null) {
      return hits;
    }
    ScoredReport next = hits.get(1);
    Subject second = subjects.get(next.document());
    Subject asked = second == null ? first : first.and(second, next.score() / best.score());
    List<ScoredReport> rescored = new ArrayList<>(hits.size());
    for (ScoredReport hit : hits) {
      Subject its = subjects.get(hit.document());
      double likeness = its == null ? 0 : asked.likeness(its);
      rescored.add(hit.with(hit.parts().plusSubject(SHARE * best.score() * likeness)));
    }
    rescored.sort(ScoredReport::bestFirst);
    return rescored;
  }
}

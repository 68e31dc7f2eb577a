package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.songngu.event.Subject;

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
    List<Optional<Subject>> subjects = new ArrayList<>();
    for (ScoredReport hit : hits) {
      subjects.add(Subject.read(reader, hit.document()));
    }
    ScoredReport best = hits.getFirst();
    Optional<Subject> asked = asked(subjects, hits.get(1).score() / best.score());
    if (asked.isEmpty()) {
      return hits;
    }
    List<ScoredReport> rescored = new ArrayList<>(hits);
    for (int i = 0; i < subjects.size(); i++) {
      ScoredReport hit = hits.get(i);
      double likeness = subjects.get(i).map(asked.get()::likeness).orElse(0.0);
      rescored.set(i, hit.with(hit.parts().plusSubject(SHARE * best.score() * likeness)));
    }
    rescored.sort(ScoredReport::bestFirst);
    return rescored;
  }

  /** What the two best are about; empty if the very best does not say. */
  private static Optional<Subject> asked(List<Optional<Subject>> subjects, double shareOfSecond) {
    Optional<Subject> first = subjects.get(0);
    Optional<Subject> second = subjects.get(1);
    return first.isPresent() && second.isPresent()
        ? Optional.of(first.get().and(second.get(), shareOfSecond))
        : first;
  }
}

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

  /** So many of the best are ranked once more. */
  static final int WINDOW = 100;

  private final IndexReader reader;

  SubjectScorer(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * All of the hits, the best first.
   *
   * @param hits the best first
   */
  List<ScoredReport> rescore(List<ScoredReport> hits) throws IOException {
    Optional<Subject> subject = subject(hits);
    if (subject.isEmpty()) {
      return hits;
    }
    double most = SHARE * hits.getFirst().score();
    List<ScoredReport> rescored = new ArrayList<>(hits);
    for (int i = 0; i < Math.min(WINDOW, hits.size()); i++) {
      ScoredReport hit = hits.get(i);
      Optional<Subject> own = Subject.read(reader, hit.document());
      if (own.isPresent()) {
        double more = most * own.get().likeness(subject.get());
        rescored.set(i, hit.with(hit.parts().plusSubject(more)));
      }
    }
    rescored.sort(ScoredReport::bestFirst);
    return rescored;
  }

  /** What the very best are about, each by its score; empty if they are too few to say. */
  private Optional<Subject> subject(List<ScoredReport> hits) throws IOException {
    if (hits.size() <= GUIDES) {
      return Optional.empty();
    }
    Optional<Subject> first = Subject.read(reader, hits.get(0).document());
    Optional<Subject> second = Subject.read(reader, hits.get(1).document());
    double share = hits.get(1).score() / hits.get(0).score();
    return first.isPresent() && second.isPresent()
        ? Optional.of(first.get().and(second.get(), share))
        : first;
  }
}

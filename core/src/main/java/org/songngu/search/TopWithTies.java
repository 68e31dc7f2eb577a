package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Collects the documents of the highest scores, and all others whose scores are equal to the lowest
 * of them, so that it can be decided afterwards which of these are kept. Lucene skips what scores
 * less.
 */
final class TopWithTies implements Collector {
  private final int count;
  private final PriorityQueue<ScoreDoc> best =
      new PriorityQueue<>((a, b) -> Float.compare(a.score, b.score));
  private IntStream.Builder ties = IntStream.builder();

  /**
   * Nothing is collected yet.
   *
   * @param count how many are wanted; above 0
   */
  TopWithTies(int count) {
    this.count = count;
  }

  /** The documents that score higher than the lowest, in no order. */
  List<ScoreDoc> above() {
    List<ScoreDoc> above = new ArrayList<>(best);
    above.removeIf(hit -> hit.score == lowest());
    return above;
  }

  /** The documents that share the lowest score, in ascending order. */
  int[] ties() {
    IntStream kept = best.stream().filter(hit -> hit.score == lowest()).mapToInt(hit -> hit.doc);
    return IntStream.concat(kept, ties.build()).sorted().toArray();
  }

  /** The lowest score; negative infinity if there is none. */
  float lowest() {
    return best.isEmpty() ? Float.NEGATIVE_INFINITY : best.peek().score;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable scorer) throws IOException {
        this.scorer = scorer;
        skipLower(scorer);
      }

      @Override
      public void collect(int document) throws IOException {
        Scorable current = Objects.requireNonNull(scorer, "Lucene sets it first");
        if (add(leaf.docBase + document, current.score())) {
          skipLower(current);
        }
      }
    };
  }

  private void skipLower(Scorable scorer) throws IOException {
    if (best.size() == count) {
      scorer.setMinCompetitiveScore(lowest());
    }
  }

  /** Whether the lowest score may have risen. */
  private boolean add(int document, float score) {
    if (best.size() < count) {
      best.add(new ScoreDoc(document, score));
      return true;
    }
    float lowest = lowest();
    if (score == lowest) {
      ties.add(document);
    }
    if (score <= lowest) {
      return false;
    }
    int out = best.poll().doc;
    best.add(new ScoreDoc(document, score));
    if (lowest() > lowest) {
      ties = IntStream.builder();
      return true;
    }
    ties.add(out);
    return false;
  }
}

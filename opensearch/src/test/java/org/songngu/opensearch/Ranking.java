package org.songngu.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.songngu.search.Hit;

/**
 * A ranking whose ties are broken by the ids. The engine breaks them by chance, and knows scores as
 * floats. Those that tie with the last one are left out, because others may have been cut off.
 */
record Ranking(List<Ranked> hits) {
  private static final double DIGITS = 1e4;

  /** A report at its place. */
  record Ranked(String id, long event, double score) {
    private static Ranked of(String id, long event, double score) {
      return new Ranked(id, event, Math.round(score * DIGITS) / DIGITS);
    }
  }

  static Ranking of(SearchAnswer answer) {
    return of(
        answer.hits().stream().map(hit -> Ranked.of(hit.id(), hit.event(), hit.score())).toList());
  }

  static Ranking ofHits(List<Hit> hits) {
    return of(
        hits.stream().map(hit -> Ranked.of(hit.report().id(), hit.event(), hit.score())).toList());
  }

  private static Ranking of(List<Ranked> hits) {
    double last = hits.isEmpty() ? 0 : hits.getLast().score();
    List<Ranked> sure = new ArrayList<>(hits);
    sure.removeIf(hit -> Math.abs(hit.score() - last) < 2 / DIGITS);
    sure.sort(Comparator.comparingDouble((Ranked hit) -> -hit.score()).thenComparing(Ranked::id));
    return new Ranking(sure);
  }

  /** The events in the order of their best hits. */
  List<Long> events() {
    Set<Long> events = new LinkedHashSet<>();
    hits.forEach(hit -> events.add(hit.event()));
    return List.copyOf(events);
  }
}

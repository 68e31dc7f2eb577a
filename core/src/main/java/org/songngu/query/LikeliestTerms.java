package org.songngu.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.report.Language;

/**
 * The terms of a unit that are worth searching for. A large index has most ways to say a thing; the
 * likeliest of each language decide what comes first, and the others cost as much time.
 */
final class LikeliestTerms {
  /** Of so many terms a language development queries are answered as well as of all. */
  private static final int MOST = 8;

  private static final Comparator<WeightedTerm> LIKELIEST_FIRST =
      Comparator.comparingDouble(WeightedTerm::weight).reversed().thenComparing(WeightedTerm::term);

  private LikeliestTerms() {}

  /**
   * The terms of each language, the likeliest first, up to the last that is worth it. Those that
   * the index lacks do not count: they may be there as phrases.
   *
   * @param group the terms of a unit in both languages
   */
  static List<WeightedTerm> of(List<WeightedTerm> group, DocumentCounts counts) {
    if (group.size() <= MOST || counts.gather()) {
      return group;
    }
    List<WeightedTerm> sorted = new ArrayList<>(group);
    sorted.sort(LIKELIEST_FIRST);
    Map<Language, Integer> known = new EnumMap<>(Language.class);
    List<WeightedTerm> likeliest = new ArrayList<>();
    for (WeightedTerm term : sorted) {
      int found = known.getOrDefault(term.language(), 0);
      if (found < MOST) {
        likeliest.add(term);
        boolean isKnown = counts.documents(term.language(), term.term()) > 0;
        known.put(term.language(), isKnown ? found + 1 : found);
      }
    }
    return likeliest;
  }
}

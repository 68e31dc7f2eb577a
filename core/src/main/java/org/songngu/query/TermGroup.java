package org.songngu.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.report.Language;

/** Collects the terms of one unit, each once and as heavy as its best reason makes it. */
final class TermGroup {
  private final String unit;
  private final double least;
  private final Map<String, WeightedTerm> terms = new HashMap<>();

  /**
   * A group without terms.
   *
   * @param unit the words that were typed
   * @param least what weighs less is left out
   */
  TermGroup(String unit, double least) {
    this.unit = unit;
    this.least = least;
  }

  /** Whether a term of this weight is heavy enough. */
  boolean wants(double weight) {
    return weight >= least;
  }

  /** Adds a term that stands for the words as they were typed. */
  void add(Language language, String term, double weight, MatchKind how) {
    add(language, term, weight, how, unit);
  }

  /** Adds a term that stands for a form of the lexicon, written so. */
  void add(Language language, String term, double weight, MatchKind how, String form) {
    if (wants(weight)) {
      terms.merge(
          language.code() + term,
          new WeightedTerm(unit, language, term, Math.min(weight, 1), how, form),
          TermGroup::stronger);
    }
  }

  /** The terms, in no particular order. */
  List<WeightedTerm> terms() {
    return List.copyOf(terms.values());
  }

  /** The heavier one; of two alike the one by the more direct way. */
  private static WeightedTerm stronger(WeightedTerm a, WeightedTerm b) {
    int byWeight = Double.compare(a.weight(), b.weight());
    int order = byWeight != 0 ? byWeight : b.how().compareTo(a.how());
    return order < 0 ? b : a;
  }
}

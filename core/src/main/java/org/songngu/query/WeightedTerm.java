package org.songngu.query;

import org.songngu.report.Language;

/**
 * A term of an index that a unit of the query is searched through.
 *
 * @param unit the unit as it was typed
 * @param language the language of the text that the term is searched in
 * @param term the term with its layer's mark
 * @param weight how well the term stands for the unit, above 0 and at most 1
 * @param how by which way the term was found
 * @param form the term as a person writes it
 */
public record WeightedTerm(
    String unit, Language language, String term, double weight, MatchKind how, String form) {
  /**
   * Probabilities of translations are raised to this power: the unlikely synonym is what the other
   * newsroom chose more often than its weight says. Chosen on development queries.
   */
  private static final double FLATTENED = 0.8;

  /**
   * {@return of two terms the likelier one, this one if they are alike}
   *
   * @param other the other term
   */
  public WeightedTerm likelier(WeightedTerm other) {
    return other.weight > weight ? other : this;
  }

  /** {@return what an occurrence of the term counts for the unit, above 0 and at most 1} */
  public double boost() {
    return Math.pow(weight, FLATTENED);
  }
}

package org.songngu.query;

import java.util.Locale;

/** By which way a query's words matched a report's; the code stands in JSON. */
public enum MatchKind {
  /** The same words with the same marks, or another inflection of them. */
  EXACT,
  /** The same letters; marks were missing on one side. */
  FOLDED,
  /** The same English stem. */
  STEM,
  /** Another form of the same concept, in either language. */
  TRANSLATION,
  /** The same number, date or amount. */
  NEUTRAL,
  /** The same name, with or without marks. */
  NAME,
  /** None of the words; another report of the same event has them. */
  EVENT;

  /** {@return the name of the kind in results, in lower case} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.songngu.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songngu.query.WeightedTerm;

/**
 * A query's terms in one language, to be looked up for every term of a text. Nearly all terms are
 * none of them, and are told from their first and last character and their length alone.
 */
final class WantedTerms {
  /** What there is nothing to look for in. */
  static final WantedTerms NONE = new WantedTerms();

  private final Map<String, WeightedTerm> terms = new HashMap<>();

  /** Of each of the three a bit for its lowest six bits. */
  private long firsts;

  private long lasts;
  private long lengths;

  /** Adds a term; of two that are written alike the likelier one stays. */
  void add(WeightedTerm term) {
    String text = term.term();
    terms.merge(text, term, WeightedTerm::likelier);
    firsts |= 1L << text.charAt(0);
    lasts |= 1L << text.charAt(text.length() - 1);
    lengths |= 1L << text.length();
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The term of these characters; null if it is not wanted. */
  @Nullable WeightedTerm get(char[] term, int length) {
    boolean possible =
        (lengths >>> length & 1) != 0
            && (firsts >>> term[0] & 1) != 0
            && (lasts >>> term[length - 1] & 1) != 0;
    return possible ? terms.get(new String(term, 0, length)) : null;
  }
}

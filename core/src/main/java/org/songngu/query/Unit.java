package org.songngu.query;

import java.util.List;
import org.songngu.lexicon.Forms;
import org.songngu.report.Language;

/**
 * The smallest part of a query that means something: a known form, a name, a number or a word that
 * the lexicon does not know.
 *
 * @param tokens its tokens; never empty
 * @param kind what it is
 * @param readings how it can be understood; empty if the lexicon does not know it
 * @param values the neutral terms of a number, an amount or a date; empty for words
 */
record Unit(List<QueryToken> tokens, Kind kind, List<Reading> readings, List<String> values) {
  enum Kind {
    KNOWN,
    /** Articles, particles and other words that say nothing of the subject. */
    FUNCTION,
    NAME,
    NUMBER,
    UNKNOWN,
    /** A syllable of another unit, should that not be the word that was meant. */
    GUESS
  }

  Unit {
    tokens = List.copyOf(tokens);
    readings = List.copyOf(readings);
    values = List.copyOf(values);
  }

  /** A unit of words. */
  static Unit ofWords(List<QueryToken> tokens, Kind kind, List<Reading> readings) {
    return new Unit(tokens, kind, readings, List.of());
  }

  /** The same unit as a guess, if it says something. */
  Unit asGuess() {
    return kind == Kind.FUNCTION ? this : new Unit(tokens, Kind.GUESS, readings, values);
  }

  /** The unit as it was typed. */
  String text() {
    return String.join(" ", tokens.stream().map(QueryToken::text).toList());
  }

  boolean isSingleToken() {
    return tokens.size() == 1;
  }

  /** Whether it is one Vietnamese syllable that is no name, whatever it can mean. */
  boolean isSyllable(Forms forms) {
    return isSingleToken()
        && !readings.isEmpty()
        && readings.stream()
            .map(Reading::form)
            .allMatch(form -> forms.language(form) == Language.VIETNAMESE && !forms.isCased(form));
  }
}

package org.songngu.query;

import java.util.ArrayList;
import java.util.List;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;

/**
 * A token of a query in all its layers.
 *
 * @param text the token as it was typed
 * @param canonical its canonical form
 * @param folded the canonical form without marks
 * @param stem its stem, if it is English
 * @param traits what {@link TokenScanner} says of it
 * @param start its first UTF-16 unit in the query
 */
record QueryToken(
    String text, String canonical, String folded, String stem, int traits, int start) {

  /** A stemmer has a large cache and is not for several threads at once. */
  private static final ThreadLocal<EnglishStem> STEM = ThreadLocal.withInitial(EnglishStem::new);

  /** Cuts a text into tokens, as the analysis of reports does. */
  static List<QueryToken> of(String text) {
    List<QueryToken> tokens = new ArrayList<>();
    TokenScanner scanner = new TokenScanner();
    EnglishStem english = STEM.get();
    char[] characters = text.toCharArray();
    scanner.reset(characters, characters.length);
    while (scanner.next()) {
      String typed = text.substring(scanner.start(), scanner.end());
      String canonical = canonical(typed, scanner.traits());
      if (!canonical.isEmpty()) {
        tokens.add(
            new QueryToken(
                typed,
                canonical,
                Folding.of(canonical),
                english.stem(canonical),
                scanner.traits(),
                scanner.start()));
      }
    }
    return tokens;
  }

  /** The stem of a word in lower case. */
  static String stem(String word) {
    return STEM.get().stem(word);
  }

  boolean hasMarks() {
    return !folded.equals(canonical);
  }

  boolean isNumber() {
    return has(TokenScanner.NUMBER);
  }

  /** Whether it has a stem: numbers and addresses have none. */
  boolean isWord() {
    return !has(TokenScanner.NUMBER | TokenScanner.ADDRESS);
  }

  boolean isCapitalized() {
    return has(TokenScanner.CAPITALIZED);
  }

  boolean has(int trait) {
    return (traits & trait) != 0;
  }

  boolean isSyllable() {
    return Syllables.isSyllable(canonical);
  }

  boolean isFoldedSyllable() {
    return Syllables.isFoldedSyllable(folded.toCharArray(), 0, folded.length());
  }

  private static String canonical(String typed, int traits) {
    boolean initials = (traits & TokenScanner.INITIALS) != 0;
    String canonical = CanonicalForm.of(initials ? typed.replace(".", "") : typed);
    boolean possessive = canonical.length() > 2 && canonical.endsWith("'s");
    return possessive ? canonical.substring(0, canonical.length() - 2) : canonical;
  }
}

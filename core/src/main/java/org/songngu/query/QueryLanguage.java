package org.songngu.query;

import java.util.List;
import org.songngu.lexicon.WordIndex;

/** The language that a query's words seem to be in. */
enum QueryLanguage {
  VIETNAMESE,
  /** Vietnamese without marks. */
  UNMARKED,
  ENGLISH,
  /** A short query that may be either. */
  EITHER;

  /**
   * Judges by marks, then by how many tokens are possible Vietnamese syllables and how many are
   * known English words.
   */
  static QueryLanguage of(List<QueryToken> tokens, WordIndex english) {
    int words = 0;
    int syllables = 0;
    int known = 0;
    for (QueryToken token : tokens) {
      if (token.hasMarks() && token.isSyllable()) {
        return VIETNAMESE;
      }
      if (!token.isNumber()) {
        words++;
        syllables += token.isFoldedSyllable() ? 1 : 0;
        known += english.token(token.stem().toCharArray(), token.stem().length()) >= 0 ? 1 : 0;
      }
    }
    if (syllables == words) {
      return known == words ? EITHER : UNMARKED;
    }
    return known >= syllables ? ENGLISH : UNMARKED;
  }
}

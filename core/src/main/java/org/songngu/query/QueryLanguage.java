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
   * known English words. Names keep their marks in English, so that marks of names alone make no
   * query Vietnamese whose other words are English.
   */
  static QueryLanguage of(List<QueryToken> tokens, WordIndex english) {
    int words = 0;
    int syllables = 0;
    int known = 0;
    boolean markedNames = false;
    for (QueryToken token : tokens) {
      if (token.hasMarks() && token.isSyllable()) {
        if (!token.isCapitalized()) {
          return VIETNAMESE;
        }
        markedNames = true;
      } else if (!token.isNumber()) {
        words++;
        syllables += token.isFoldedSyllable() ? 1 : 0;
        known += english.token(token.stem().toCharArray(), token.stem().length()) >= 0 ? 1 : 0;
      }
    }
    if (markedNames) {
      return known == words && known > syllables ? ENGLISH : VIETNAMESE;
    }
    if (syllables == words) {
      return known == words ? EITHER : UNMARKED;
    }
    return known >= syllables ? ENGLISH : UNMARKED;
  }
}

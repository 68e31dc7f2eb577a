package org.songngu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.songngu.analysis.Layer;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * Words of the lexicon that an index does not have as terms, because it was made with another
 * lexicon: they are searched as phrases of their tokens, so that a new entry is found at once.
 *
 * <p>An index that was made with this lexicon has every word that occurs, and needs none of this.
 * If several lexicons made it, even a word that it has may be missing in some reports.
 */
final class UnindexedWords {
  private final DocumentCounts counts;
  private final boolean isCurrent;
  private final boolean isMixed;

  UnindexedWords(Lexicon lexicon, DocumentCounts counts) {
    Set<String> lexicons = counts.lexicons();
    this.counts = counts;
    this.isCurrent = lexicons.isEmpty() || lexicons.equals(Set.of(lexicon.fingerprint()));
    this.isMixed = lexicons.size() > 1;
  }

  /** A phrase for each word of a group that may be missing, boosted by the word's weight. */
  List<Query> phrases(String field, Language language, List<WeightedTerm> group) {
    List<Query> phrases = new ArrayList<>();
    if (isCurrent) {
      return phrases;
    }
    for (WeightedTerm term : group) {
      if (Layer.of(term.term()) == Layer.WORD && mayBeMissing(term)) {
        List<String> tokens = tokens(term.term(), language);
        if (tokens.stream().allMatch(token -> counts.documents(language, token) > 0)) {
          phrases.add(new BoostQuery(phrase(field, tokens), (float) term.weight()));
        }
      }
    }
    return phrases;
  }

  private boolean mayBeMissing(WeightedTerm term) {
    return isMixed || counts.documents(term.language(), term.term()) == 0;
  }

  /** The terms of a word's tokens: exact ones in Vietnamese, stems in English. */
  private static List<String> tokens(String wordTerm, Language language) {
    String word = Layer.text(wordTerm);
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> terms = new ArrayList<>();
    for (String token : lower.split(" ", -1)) {
      boolean stemmed =
          language == Language.ENGLISH
              && QueryToken.of(token).stream().allMatch(QueryToken::isWord);
      // A word without capitals consists of stems already.
      String stem = lower.equals(word) ? token : QueryToken.stem(token);
      terms.add(stemmed ? Layer.STEM.term(stem) : Layer.EXACT.term(token));
    }
    return terms;
  }

  private static Query phrase(String field, List<String> tokens) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    tokens.forEach(token -> phrase.add(new Term(field, token)));
    return phrase.build();
  }
}

package org.songngu.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * Lucene queries for groups of weighted terms that say the same. A group is scored once in a field:
 * a report that says the same thing in two ways is not counted twice, and a doubtful translation
 * cannot outweigh a sure one.
 */
final class GroupQueries {
  private final DocumentCounts counts;
  private final UnindexedWords unindexed;

  GroupQueries(Lexicon lexicon, DocumentCounts counts) {
    this.counts = counts;
    this.unindexed = new UnindexedWords(lexicon, counts);
  }

  /** The query for a group in a field; nothing if the index knows none of its terms. */
  List<Query> anyTerm(String field, Language language, List<WeightedTerm> group) {
    List<WeightedTerm> known =
        group.stream().filter(term -> counts.documents(language, term.term()) > 0).toList();
    Query indexed = known.isEmpty() ? MatchNoDocsQuery.INSTANCE : weighted(field, language, known);
    List<Query> phrases = unindexed.phrases(field, language, group);
    if (phrases.isEmpty()) {
      return known.isEmpty() ? List.of() : List.of(indexed);
    }
    return List.of(bestOf(indexed, phrases));
  }

  /** A report that has a word as a term and as a phrase has it once. */
  static Query bestOf(Query indexed, List<Query> phrases) {
    List<Query> all = new ArrayList<>(phrases);
    all.add(indexed);
    return new DisjunctionMaxQuery(all, 0);
  }

  /**
   * Lucene weighs a group as its most frequent term, however unlikely that one is. The group's
   * document frequency is the expected one, each term's by its weight; the boost makes it so.
   */
  private Query weighted(String field, Language language, List<WeightedTerm> group) {
    double ratio = counts.rarity(language, group) / counts.leastRarity(language, group);
    double correction = counts.correction(field, group);
    return new BoostQuery(new GroupQuery(field, group), (float) (ratio * correction));
  }

  /** Several queries as one. */
  static Query anyOf(List<Query> queries) {
    if (queries.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    queries.forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }

  static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}

package org.songngu.query;

import java.util.List;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.songngu.index.ReportFields;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * The weighted bilingual Lucene query of what a person typed.
 *
 * <p>Each unit is scored once in each language's field, as one group of weighted terms.
 *
 * @param query what the words ask for
 * @param titles what a hit's title adds to its score
 * @param restrictions which reports may be hits, all of them
 * @param topical whether the words are a topic only: nothing that a hit must have or must not have
 * @param terms every term that it looks for, with the unit that it stands for
 * @param readAsText whether something that looked like syntax was taken for words
 */
public record BilingualQuery(
    Query query,
    Query titles,
    List<Query> restrictions,
    boolean topical,
    List<WeightedTerm> terms,
    boolean readAsText) {
  /**
   * Understands a query.
   *
   * @param text anything a person may type
   * @param lexicon what words mean
   * @param counts what the index to be searched knows
   * @param options how to read it
   * @return the query in both languages
   */
  public static BilingualQuery of(
      String text, Lexicon lexicon, DocumentCounts counts, QueryOptions options) {
    QuerySyntax.Parsed parsed = QuerySyntax.parse(text);
    TreeQueries builder = new TreeQueries(lexicon, counts, options);
    QueryTree words = parsed.tree().withoutRestrictions();
    Query query = builder.build(words);
    Query titles = GroupQueries.anyOf(builder.titles);
    return new BilingualQuery(
        query,
        titles,
        parsed.tree().restrictions().stream().map(builder::build).toList(),
        words.isTopical(),
        List.copyOf(builder.terms),
        parsed.fault().isPresent());
  }

  /** {@return the query with what titles add, for engines that have one query only} */
  public Query withTitles() {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(titles, Occur.SHOULD).build();
  }

  /**
   * {@return the reports that have a form in text of its language}
   *
   * @param lexicon what words mean
   * @param form the form's number in the lexicon
   * @param counts what the index to be searched knows
   */
  public static Query ofForm(Lexicon lexicon, int form, DocumentCounts counts) {
    Language language = lexicon.forms().language(form);
    String term = LayerTerms.ofForm(lexicon.forms(), form);
    String field = ReportFields.text(language);
    WeightedTerm only =
        new WeightedTerm(term, language, term, 1, MatchKind.EXACT, lexicon.forms().text(form));
    List<Query> phrases =
        new UnindexedWords(lexicon, counts).phrases(field, language, List.of(only));
    TermQuery indexed = new TermQuery(new Term(field, term));
    return phrases.isEmpty() ? indexed : GroupQueries.bestOf(indexed, phrases);
  }

  /**
   * Reports that may be from these days; a report of unknown year may be from any.
   *
   * @param from the first day, in days since 1970
   * @param to the last day, inclusive
   * @return a query for the days
   */
  public static Query publishedBetween(long from, long to) {
    return new BooleanQuery.Builder()
        .add(days(ReportFields.EARLIEST, Long.MIN_VALUE, to), Occur.FILTER)
        .add(days(ReportFields.LATEST, from, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  /** An archive has one value a report; an engine may keep them as a list. */
  private static Query days(String field, long from, long to) {
    return SortedNumericDocValuesField.newSlowRangeQuery(field, from, to);
  }
}

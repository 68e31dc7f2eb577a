package org.songngu.search;

import java.util.List;
import org.apache.lucene.search.Query;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.BilingualQuery;
import org.songngu.query.DocumentCounts;
import org.songngu.query.WeightedTerm;

/**
 * A request as one Lucene query, for engines that run queries themselves.
 *
 * @param query the weighted bilingual query with all restrictions
 * @param terms every term that it looks for, with the unit that it stands for
 */
public record RequestQuery(Query query, List<WeightedTerm> terms) {
  /**
   * Understands a request. How many hits are wanted, and events, are left to the engine.
   *
   * @param request the query and its restrictions
   * @param lexicon what the query's words mean
   * @param counts what the index to be searched knows
   * @return the query, ready for a searcher of that index
   */
  public static RequestQuery of(SearchRequest request, Lexicon lexicon, DocumentCounts counts) {
    BilingualQuery query = BilingualQuery.of(request.query(), lexicon, counts, request.options());
    return new RequestQuery(
        Restrictions.restricted(query.withTitles(), Restrictions.of(query, request)),
        query.terms());
  }
}

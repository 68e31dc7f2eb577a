package org.songngu.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;

/**
 * Lucene's query for synonyms with a hash of its own. Lucene puts the parts of a query into a hash
 * table, and the hash of its synonyms is one that Java links when it is first asked for, which
 * takes longer than to search a small index.
 */
final class GroupQuery extends Query {
  private final SynonymQuery synonyms;
  private final int hash;

  /**
   * A query for any of several terms.
   *
   * @param group the terms with their boosts
   */
  GroupQuery(String field, List<WeightedTerm> group) {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    int sum = classHash() + field.hashCode();
    for (WeightedTerm term : group) {
      builder.addTerm(new Term(field, term.term()), (float) term.boost());
      // A sum, because Lucene sorts the terms.
      sum += term.term().hashCode() ^ Double.hashCode(term.boost());
    }
    this.synonyms = builder.build();
    this.hash = sum;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = synonyms.rewrite(searcher);
    return rewritten instanceof SynonymQuery ? this : rewritten;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return synonyms.createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    synonyms.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return synonyms.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GroupQuery group
        && hash == group.hash
        && synonyms.equals(group.synonyms);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}

package org.songngu.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.opensearch.search.internal.ContextIndexSearcher;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.DocumentCounts;
import org.songngu.search.RequestQuery;
import org.songngu.search.SearchRequest;

/**
 * A request that is understood where it is searched: with the statistics of the searcher that a
 * shard uses, which are those of the whole index if the engine gathered them.
 */
final class ShardQuery extends Query {
  private final SearchRequest request;
  private final Lexicon lexicon;

  ShardQuery(SearchRequest request, Lexicon lexicon) {
    this.request = request;
    this.lexicon = lexicon;
  }

  /** The first of these that a query has in it, where it counts for a hit. */
  static Optional<ShardQuery> in(Query query) {
    List<ShardQuery> found = new ArrayList<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void visitLeaf(Query leaf) {
            if (leaf instanceof ShardQuery own) {
              found.add(own);
            }
          }
        });
    return found.stream().findFirst();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The query and its terms as this searcher's index has them. */
  RequestQuery understood(DocumentCounts counts) {
    return RequestQuery.of(request, lexicon, counts);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    // A shard searches with the engine's own searcher; with another one it gathers statistics.
    DocumentCounts counts =
        searcher instanceof ContextIndexSearcher
            ? new ShardCounts(searcher)
            : new GatheredTerms(searcher);
    Query query = searcher.rewrite(understood(counts).query());
    return searcher.createWeight(query, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return SongnguPlugin.NAME + "(" + request.query() + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && request.equals(((ShardQuery) other).request)
        && lexicon == ((ShardQuery) other).lexicon;
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + request.hashCode();
  }
}

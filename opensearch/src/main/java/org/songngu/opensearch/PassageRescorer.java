package org.songngu.opensearch;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.opensearch.index.query.ParsedQuery;
import org.opensearch.search.rescore.RescoreContext;
import org.opensearch.search.rescore.Rescorer;
import org.songngu.search.PassageScorer;

/** Adds what their best passages are worth to the scores of a shard's best hits. */
final class PassageRescorer implements Rescorer {
  private static final PassageRescorer INSTANCE = new PassageRescorer();
  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt(hit -> hit.doc);

  private PassageRescorer() {}

  /** One search of one shard. */
  static final class Context extends RescoreContext {
    private final ShardQuery query;

    Context(int window, ShardQuery query) {
      super(window, INSTANCE);
      this.query = query;
    }

    @Override
    public List<Query> getQueries() {
      return List.of(query);
    }

    @Override
    public List<ParsedQuery> getParsedQueries() {
      return List.of(new ParsedQuery(query));
    }
  }

  @Override
  public TopDocs rescore(TopDocs hits, IndexSearcher searcher, RescoreContext context)
      throws IOException {
    int window = Math.min(context.getWindowSize(), hits.scoreDocs.length);
    ScoreDoc[] first = Arrays.copyOf(hits.scoreDocs, window);
    int[] documents = Arrays.stream(first).mapToInt(hit -> hit.doc).sorted().toArray();
    double[] added = passages(searcher, context).added(documents);
    ScoreDoc[] rescored = hits.scoreDocs.clone();
    for (int i = 0; i < window; i++) {
      ScoreDoc hit = first[i];
      double more = added[Arrays.binarySearch(documents, hit.doc)];
      rescored[i] = new ScoreDoc(hit.doc, (float) (hit.score + more), hit.shardIndex);
    }
    Arrays.sort(rescored, 0, window, BEST_FIRST);
    return new TopDocs(hits.totalHits, rescored);
  }

  private static PassageScorer passages(IndexSearcher searcher, RescoreContext context) {
    ShardQuery query = ((Context) context).query;
    ShardCounts counts = new ShardCounts(searcher);
    return new PassageScorer(searcher.getIndexReader(), query.understood(counts).terms(), counts);
  }

  @Override
  public Explanation explain(
      int document, IndexSearcher searcher, RescoreContext context, Explanation source)
      throws IOException {
    double added = passages(searcher, context).added(new int[] {document})[0];
    Explanation passage = Explanation.match(added, "best passage");
    return source.isMatch()
        ? Explanation.match(source.getValue().doubleValue() + added, "sum of:", source, passage)
        : source;
  }
}

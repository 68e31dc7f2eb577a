package org.songngu.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Adds to the scores of reports what their titles have of a query. The text that they are found by
 * has the title too, so that nothing is missed; to look at the titles of all would double the cost
 * of a search.
 */
final class TitleScorer {
  private final IndexSearcher searcher;
  private final Query titles;

  TitleScorer(IndexSearcher searcher, Query titles) {
    this.searcher = searcher;
    this.titles = titles;
  }

  /** The same reports, the best first. */
  List<ScoredReport> rescore(List<ScoredReport> hits) throws IOException {
    Map<Integer, Double> added = added(hits);
    return hits.stream()
        .map(hit -> hit.with(hit.parts().plusWords(added.getOrDefault(hit.document(), 0.0))))
        .sorted(ScoredReport::bestFirst)
        .toList();
  }

  private Map<Integer, Double> added(List<ScoredReport> hits) throws IOException {
    ScoreDoc[] documents =
        hits.stream().map(hit -> new ScoreDoc(hit.document(), 0)).toArray(ScoreDoc[]::new);
    TotalHits count = new TotalHits(documents.length, TotalHits.Relation.EQUAL_TO);
    TopDocs all = new TopDocs(count, documents);
    Map<Integer, Double> added = new HashMap<>();
    for (ScoreDoc hit : QueryRescorer.rescore(searcher, all, titles, 1, hits.size()).scoreDocs) {
      added.put(hit.doc, (double) hit.score);
    }
    return added;
  }
}

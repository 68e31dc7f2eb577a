package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.songngu.index.ReportLookup;

/**
 * Finds the best reports by the words of a query, of equal ones those with the smaller ids,
 * whatever the order of indexing was. (Lucene's own sort by score and then by a field is half as
 * fast.)
 */
final class Retriever implements CollectorManager<TopWithTies, List<ScoreDoc>> {
  private final IndexSearcher searcher;
  private final int count;

  /**
   * Nothing is searched yet.
   *
   * @param count how many reports are wanted; above 0
   */
  Retriever(IndexSearcher searcher, int count) {
    this.searcher = searcher;
    this.count = count;
  }

  /** The best, the very best first. */
  List<ScoredReport> best(Query query) throws IOException {
    List<ScoredReport> best = new ArrayList<>();
    List<ScoreDoc> hits = searcher.search(query, this);
    hits.sort((a, b) -> Integer.compare(a.doc, b.doc));
    int[] documents = hits.stream().mapToInt(hit -> hit.doc).toArray();
    String[] ids = ReportLookup.ids(searcher.getIndexReader(), documents);
    for (int i = 0; i < ids.length; i++) {
      ScoreParts parts = ScoreParts.ofWords(hits.get(i).score);
      best.add(new ScoredReport(documents[i], ids[i], parts, false));
    }
    best.sort(ScoredReport::bestFirst);
    return best.subList(0, Math.min(best.size(), count));
  }

  @Override
  public TopWithTies newCollector() {
    return new TopWithTies(count);
  }

  /** All that may be among the best. */
  @Override
  public List<ScoreDoc> reduce(Collection<TopWithTies> collectors) throws IOException {
    List<ScoreDoc> all = new ArrayList<>();
    for (TopWithTies collector : collectors) {
      List<ScoreDoc> above = collector.above();
      all.addAll(above);
      for (int tie :
          ReportLookup.smallestIds(
              searcher.getIndexReader(), collector.ties(), count - above.size())) {
        all.add(new ScoreDoc(tie, collector.lowest()));
      }
    }
    return all;
  }
}

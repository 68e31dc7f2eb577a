package org.songngu.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.songngu.index.ReportFields;
import org.songngu.query.DocumentCounts;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Language;

/**
 * Document counts as a shard's searcher gives them: those of the whole index where the search began
 * with gathering them ({@code dfs_query_then_fetch}), else the shard's own. Each term is looked up
 * once. Not safe for use by several threads.
 */
final class ShardCounts implements DocumentCounts {
  /** Comes back as it is from a searcher that knows nothing of a term. */
  private static final long UNKNOWN = Long.MAX_VALUE;

  private final IndexSearcher searcher;
  private final Map<Term, Count> counts = new HashMap<>();

  /**
   * What is known of a term.
   *
   * @param here in how many documents of the shard it is
   * @param all in how many documents of the index
   */
  private record Count(int here, int all) {}

  ShardCounts(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public int documents(Language language, String term) {
    return count(new Term(ReportFields.text(language), term)).all;
  }

  @Override
  public int documents(Language language) {
    return documents(ReportFields.text(language));
  }

  private int documents(String field) {
    try {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      return statistics == null ? 0 : (int) Math.min(statistics.docCount(), Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shard's statistics", e);
    }
  }

  /**
   * Lucene weighs a group by the most frequent of the terms that the shard has; it should be by the
   * most frequent one of the index.
   */
  @Override
  public double correction(String field, List<WeightedTerm> group) {
    int here = 0;
    int all = 0;
    for (WeightedTerm term : group) {
      Count count = count(new Term(field, term.term()));
      all = Math.max(all, count.all);
      here = count.here > 0 ? Math.max(here, count.all) : here;
    }
    int documents = Math.max(documents(field), all);
    return here == 0 ? 1 : DocumentCounts.idf(all, documents) / DocumentCounts.idf(here, documents);
  }

  private Count count(Term term) {
    return counts.computeIfAbsent(term, this::lookUp);
  }

  private Count lookUp(Term term) {
    try {
      TermStates states = TermStates.build(searcher, term, true);
      int here = states.docFreq();
      TermStatistics known =
          here > 0
              ? searcher.termStatistics(term, here, states.totalTermFreq())
              : searcher.termStatistics(term, 1, UNKNOWN);
      long all = known.totalTermFreq() == UNKNOWN ? 0 : known.docFreq();
      return new Count(here, (int) Math.min(Math.max(all, here), Integer.MAX_VALUE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shard's terms", e);
    }
  }
}

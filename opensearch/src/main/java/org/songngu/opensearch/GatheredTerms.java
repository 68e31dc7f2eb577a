package org.songngu.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.songngu.index.ReportFields;
import org.songngu.query.DocumentCounts;
import org.songngu.report.Language;

/**
 * Counts for the phase that gathers statistics over all shards. Every term is said to occur, so
 * that no shard leaves out what another one has; the searcher notes what it is asked for.
 */
final class GatheredTerms implements DocumentCounts {
  private final IndexSearcher searcher;

  GatheredTerms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public int documents(Language language, String term) {
    note(new Term(ReportFields.text(language), term));
    note(new Term(ReportFields.title(language), term));
    return 1;
  }

  private void note(Term term) {
    try {
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
      }
      searcher.collectionStatistics(term.field());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shard's terms", e);
    }
  }

  @Override
  public int documents(Language language) {
    return 1;
  }

  @Override
  public boolean gather() {
    return true;
  }
}

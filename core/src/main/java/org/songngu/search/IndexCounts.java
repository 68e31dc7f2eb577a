package org.songngu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.songngu.index.IndexSnapshot;
import org.songngu.index.ReportFields;
import org.songngu.query.DocumentCounts;
import org.songngu.report.Language;

/**
 * Document counts of one snapshot for one query, which asks for the same terms again and again:
 * each is looked up once. Not safe for use by several threads.
 */
final class IndexCounts implements DocumentCounts {
  private final IndexReader reader;
  private final Set<String> lexicons;
  private final Map<Term, Integer> counts = new HashMap<>();

  IndexCounts(IndexSnapshot snapshot) {
    this.reader = snapshot.reader();
    this.lexicons = snapshot.lexicons();
  }

  @Override
  public int documents(Language language, String term) {
    return counts.computeIfAbsent(new Term(ReportFields.text(language), term), this::lookUp);
  }

  private int lookUp(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index's terms", e);
    }
  }

  @Override
  public int documents(Language language) {
    try {
      return reader.getDocCount(ReportFields.text(language));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index's statistics", e);
    }
  }

  @Override
  public Set<String> lexicons() {
    return lexicons;
  }
}

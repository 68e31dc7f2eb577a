package org.songngu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;
import org.songngu.query.DocumentCounts;
import org.songngu.report.Language;

/**
 * Document counts of one snapshot.
 *
 * @param reader stays the caller's to close
 */
record IndexCounts(IndexReader reader) implements DocumentCounts {
  @Override
  public int documents(Language language, String term) {
    try {
      return reader.docFreq(new Term(ReportFields.text(language), term));
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
    try {
      return ReportIndex.lexicons(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index's commit", e);
    }
  }
}

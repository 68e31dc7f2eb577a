package org.songngu.event;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.songngu.index.ReportFields;

/** Finds reports and their events in a snapshot. */
final class ReportLookup {
  private ReportLookup() {}

  /** The document of a report; empty if there is no such report. */
  static OptionalInt document(IndexReader reader, String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(ReportFields.ID, id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = postings == null ? NO_MORE_DOCS : postings.nextDoc();
          document != NO_MORE_DOCS;
          document = postings.nextDoc()) {
        if (live == null || live.get(document)) {
          return OptionalInt.of(leaf.docBase + document);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The number of a document's event; 0 if it has none yet. */
  static long event(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
    boolean linked = events != null && events.advanceExact(document - leaf.docBase);
    return linked ? events.longValue() : 0;
  }
}

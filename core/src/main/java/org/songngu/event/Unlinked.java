package org.songngu.event;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.songngu.index.ReportFields;

/**
 * The reports of an index that must be linked.
 *
 * @param added the documents that have no event yet
 * @param documents these, and those whose events must be made anew
 * @param highest the highest number of an event
 */
record Unlinked(FixedBitSet added, FixedBitSet documents, long highest) {
  /**
   * @param changed the numbers of the events that must be made anew
   */
  static Unlinked of(IndexReader reader, Set<Long> changed) throws IOException {
    FixedBitSet added = new FixedBitSet(reader.maxDoc());
    FixedBitSet documents = new FixedBitSet(reader.maxDoc());
    long highest = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (events != null && events.advanceExact(document)) {
          long number = events.longValue();
          highest = Math.max(highest, number);
          boolean counts = live == null || live.get(document);
          if (counts && number == 0) {
            added.set(leaf.docBase + document);
          }
          if (counts && (number == 0 || changed.contains(number))) {
            documents.set(leaf.docBase + document);
          }
        }
      }
    }
    return new Unlinked(added, documents, highest);
  }

  /** All reports, whether they are linked or not. */
  static Unlinked all(IndexReader reader) throws IOException {
    Unlinked some = of(reader, Set.of());
    Bits live = MultiBits.getLiveDocs(reader);
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        some.documents.set(document);
      }
    }
    return some;
  }
}

package org.songngu.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Looks up what an index remembers of a report by the report's id. */
final class StoredHashes {
  private StoredHashes() {}

  /**
   * The hash of the report of an id; empty if there is no such report or no such hash of it.
   *
   * @param field the doc value that holds it
   */
  static Optional<BytesRef> of(IndexReader known, String id, String field) throws IOException {
    Term key = new Term(ReportFields.ID, id);
    for (LeafReaderContext leaf : known.leaves()) {
      PostingsEnum postings = leaf.reader().postings(key, PostingsEnum.NONE);
      int document = postings == null ? DocIdSetIterator.NO_MORE_DOCS : nextLive(leaf, postings);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        BinaryDocValues digests = leaf.reader().getBinaryDocValues(field);
        if (digests != null && digests.advanceExact(document)) {
          return Optional.of(BytesRef.deepCopyOf(digests.binaryValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static int nextLive(LeafReaderContext leaf, PostingsEnum postings) throws IOException {
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS
        && leaf.reader().getLiveDocs() != null
        && !leaf.reader().getLiveDocs().get(document)) {
      document = postings.nextDoc();
    }
    return document;
  }
}

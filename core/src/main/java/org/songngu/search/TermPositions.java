package org.songngu.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.songngu.index.ReportLookup;

/** Reads where terms stand in some documents. */
final class TermPositions {
  private TermPositions() {}

  /** Is told the places of a term. */
  @FunctionalInterface
  interface Visitor {
    /**
     * The term stands at a place.
     *
     * @param n which of the documents it is
     * @param position how many tokens stand before it there
     */
    void visit(int n, int position);
  }

  /**
   * Visits all places of a term in some documents, in their order.
   *
   * @param documents Lucene's numbers of the reports, in ascending order
   */
  static void visit(IndexReader reader, Term term, int[] documents, Visitor visitor)
      throws IOException {
    ReportLookup.visitParts(
        reader, documents, (leaf, from, to) -> visit(leaf, term, documents, from, to, visitor));
  }

  private static void visit(
      LeafReaderContext leaf, Term term, int[] documents, int from, int to, Visitor visitor)
      throws IOException {
    PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.POSITIONS);
    int document = postings == null ? DocIdSetIterator.NO_MORE_DOCS : -1;
    for (int i = from; i < to && document != DocIdSetIterator.NO_MORE_DOCS; i++) {
      int wanted = documents[i] - leaf.docBase;
      document = document < wanted ? postings.advance(wanted) : document;
      for (int n = document == wanted ? postings.freq() : 0; n > 0; n--) {
        visitor.visit(i, postings.nextPosition());
      }
    }
  }
}

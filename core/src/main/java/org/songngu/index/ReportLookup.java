package org.songngu.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.Language;

/** Finds reports by their ids, and what a snapshot has of them in doc values. */
public final class ReportLookup {
  private ReportLookup() {}

  /**
   * {@return the document of a report; empty if there is no such report}
   *
   * @param reader a snapshot of the index
   * @param id the report's id
   * @throws IOException if the index cannot be read or written
   */
  public static OptionalInt document(IndexReader reader, String id) throws IOException {
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

  /**
   * {@return the id of a report}
   *
   * @param reader a snapshot of the index
   * @param document Lucene's number of the report
   * @throws IOException if the index cannot be read or written
   */
  public static String id(IndexReader reader, int document) throws IOException {
    return ids(reader, new int[] {document})[0];
  }

  /**
   * {@return the ids of some reports, in the order of the documents}
   *
   * @param reader a snapshot of the index
   * @param documents Lucene's numbers of the reports, in ascending order
   * @throws IOException if the index cannot be read
   */
  public static String[] ids(IndexReader reader, int[] documents) throws IOException {
    String[] found = new String[documents.length];
    visitParts(
        reader,
        documents,
        (leaf, from, to) -> {
          SortedDocValues ids = DocValues.getSorted(leaf.reader(), ReportFields.ID);
          for (int i = from; i < to; i++) {
            ids.advanceExact(documents[i] - leaf.docBase);
            found[i] = ids.lookupOrd(ids.ordValue()).utf8ToString();
          }
        });
    return found;
  }

  /**
   * {@return of some documents those of each part of the index whose ids are the smallest, in no
   * order} The ids of other parts are not compared, so that there can be more than were asked for.
   *
   * @param reader a snapshot of the index
   * @param documents Lucene's numbers of the reports, in ascending order
   * @param count how many are wanted of each part, at most
   * @throws IOException if the index cannot be read or written
   */
  public static int[] smallestIds(IndexReader reader, int[] documents, int count)
      throws IOException {
    IntStream.Builder smallest = IntStream.builder();
    visitParts(
        reader,
        documents,
        (leaf, from, to) -> {
          SortedDocValues ids = DocValues.getSorted(leaf.reader(), ReportFields.ID);
          long[] byId = new long[to - from];
          for (int i = 0; i < byId.length; i++) {
            ids.advanceExact(documents[from + i] - leaf.docBase);
            byId[i] = ((long) ids.ordValue() << Integer.SIZE) | documents[from + i];
          }
          Arrays.stream(byId).sorted().limit(count).forEach(key -> smallest.add((int) key));
        });
    return smallest.build().toArray();
  }

  /** Looks at those of some documents that are in one part of the index. */
  @FunctionalInterface
  public interface PartVisitor {
    /**
     * Visits a part.
     *
     * @param leaf the part
     * @param from the first of the documents in it
     * @param to the one after the last
     * @throws IOException if the index cannot be read
     */
    void visit(LeafReaderContext leaf, int from, int to) throws IOException;
  }

  /**
   * Visits each part of the index that has some of the documents, once.
   *
   * @param reader a snapshot of the index
   * @param documents Lucene's numbers of the reports, in ascending order
   * @param visitor is told which of the documents are there
   * @throws IOException if the visitor throws it
   */
  public static void visitParts(IndexReader reader, int[] documents, PartVisitor visitor)
      throws IOException {
    for (int from = 0; from < documents.length; ) {
      LeafReaderContext leaf = leaf(reader, documents[from]);
      int to = from;
      while (to < documents.length && documents[to] < leaf.docBase + leaf.reader().maxDoc()) {
        to++;
      }
      visitor.visit(leaf, from, to);
      from = to;
    }
  }

  /**
   * {@return the number of a document's event; 0 if it has none yet}
   *
   * @param reader a snapshot of the index
   * @param document Lucene's number of the report
   * @throws IOException if the index cannot be read or written
   */
  public static long event(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = leaf(reader, document);
    NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
    boolean linked = events != null && events.advanceExact(document - leaf.docBase);
    return linked ? events.longValue() : 0;
  }

  /**
   * Bytes that a report has.
   *
   * @param field the doc value that holds them
   * @return empty if there is no such report, or if it has none
   */
  static Optional<BytesRef> bytes(IndexReader reader, String id, String field) throws IOException {
    OptionalInt document = document(reader, id);
    return document.isEmpty() ? Optional.empty() : bytes(reader, document.getAsInt(), field);
  }

  /**
   * Bytes that a document has.
   *
   * @param reader a snapshot of the index
   * @param document Lucene's number of the report
   * @param field the doc value that holds them
   * @return empty if it has none
   * @throws IOException if the index cannot be read or written
   */
  public static Optional<BytesRef> bytes(IndexReader reader, int document, String field)
      throws IOException {
    LeafReaderContext leaf = leaf(reader, document);
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(document - leaf.docBase)
        ? Optional.of(BytesRef.deepCopyOf(values.binaryValue()))
        : Optional.empty();
  }

  /** Is told what documents have. */
  @FunctionalInterface
  public interface BytesVisitor {
    /**
     * One document has bytes.
     *
     * @param document its number
     * @param bytes what it has; good during the call
     */
    void visit(int document, BytesRef bytes);
  }

  /**
   * Visits the bytes that some documents have, in the order of the documents.
   *
   * @param reader a snapshot of the index
   * @param documents Lucene's numbers of the reports, in ascending order
   * @param field the doc value that holds the bytes
   * @param visitor is told the bytes of those that have some
   * @throws IOException if the index cannot be read
   */
  public static void visitBytes(
      IndexReader reader, int[] documents, String field, BytesVisitor visitor) throws IOException {
    visitParts(
        reader,
        documents,
        (leaf, from, to) -> {
          BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
          for (int i = from; values != null && i < to; i++) {
            if (values.advanceExact(documents[i] - leaf.docBase)) {
              visitor.visit(documents[i], values.binaryValue());
            }
          }
        });
  }

  /**
   * {@return the languages in which a report has words; English also stands for any that is
   * neither}
   *
   * @param reader a snapshot of the index
   * @param document Lucene's number of the report
   * @throws IOException if the index cannot be read
   */
  public static Set<Language> languages(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = leaf(reader, document);
    Set<Language> found = EnumSet.noneOf(Language.class);
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      // A document has a norm in each field that it has terms in.
      NumericDocValues norms = leaf.reader().getNormValues(ReportFields.text(language));
      if (norms != null && norms.advanceExact(document - leaf.docBase)) {
        found.add(language);
      }
    }
    return found;
  }

  private static LeafReaderContext leaf(IndexReader reader, int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }
}

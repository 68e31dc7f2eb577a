package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;

/** A snapshot of the local index; its reports have Lucene's numbers. Is not written to. */
class LocalLinks implements LinkArchive {
  private final IndexReader reader;
  private final Set<Long> changed;
  private final List<BytesRef> gone;
  private final BitSet added = new BitSet();
  private final List<Leaf> leaves = new ArrayList<>();

  /** Doc values are read forwards only. */
  private @Nullable NumericDocValues events;

  private int eventsLeaf = -1;
  private int eventsDocument;

  /**
   * The terms of one segment. Keys come in the order of the terms, and most are in few segments: a
   * look-up is left out where the last one has passed over its place.
   */
  private static final class Leaf {
    private static final long END = Long.MAX_VALUE;

    final int base;
    final Bits live;
    final TermsEnum terms;
    private final BytesRef wanted = KeyTerms.term(0, 0);
    @Nullable PostingsEnum postings;

    /** The term that the enumeration stands at, and from where on there is none before it. */
    private long at;

    private long free = END;

    Leaf(LeafReaderContext context, Terms terms) throws IOException {
      Bits deleted = context.reader().getLiveDocs();
      this.base = context.docBase;
      this.terms = terms.iterator();
      this.live = deleted == null ? new Bits.MatchAllBits(context.reader().maxDoc()) : deleted;
    }

    /** Goes to a term, or to the next one after it; whether there is one. */
    boolean seek(int key, int month) throws IOException {
      long place = place(key, month);
      if (place < free || place > at) {
        KeyTerms.write(key, month, wanted.bytes);
        at = terms.seekCeil(wanted) == TermsEnum.SeekStatus.END ? END : place(terms.term());
        free = place;
      }
      return at != END;
    }

    boolean next() throws IOException {
      free = at + 1;
      BytesRef next = terms.next();
      at = next == null ? END : place(next);
      return at != END;
    }

    int key() {
      return (int) (at >>> Short.SIZE);
    }

    int month() {
      return (int) at & LinkTerm.LAST_MONTH;
    }

    private static long place(BytesRef term) {
      return place(KeyTerms.key(term), KeyTerms.month(term));
    }

    private static long place(int key, int month) {
      return (Integer.toUnsignedLong(key) << Short.SIZE) | month;
    }
  }

  LocalLinks(IndexReader reader) throws IOException {
    this(reader, Set.of(), List.of());
  }

  /**
   * @param changed the numbers of the events that must be made anew
   * @param gone signatures of reports that are no longer there
   */
  LocalLinks(IndexReader reader, Set<Long> changed, List<BytesRef> gone) throws IOException {
    this.reader = reader;
    this.changed = changed;
    this.gone = gone;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(ReportFields.LINK);
      if (terms != null) {
        leaves.add(new Leaf(leaf, terms));
      }
    }
  }

  @Override
  public int bound() {
    return reader.maxDoc();
  }

  @Override
  public Unlinked unlinked() throws IOException {
    return unlinked(false);
  }

  @Override
  public Unlinked all() throws IOException {
    return unlinked(true);
  }

  private Unlinked unlinked(boolean all) throws IOException {
    BitSet documents = new BitSet(reader.maxDoc());
    long highest = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        boolean linked = events != null && events.advanceExact(document);
        long number = linked ? events.longValue() : 0;
        highest = Math.max(highest, number);
        if (live != null && !live.get(document)) {
          continue;
        }
        boolean isNew = linked && number == 0;
        added.set(leaf.docBase + document, isNew);
        if (all || isNew || (linked && changed.contains(number))) {
          documents.set(leaf.docBase + document);
        }
      }
    }
    return new Unlinked(documents, gone, highest);
  }

  @Override
  public boolean isNew(int report) {
    return added.get(report);
  }

  @Override
  public long event(int report) throws IOException {
    int number = ReaderUtil.subIndex(report, reader.leaves());
    int document = report - reader.leaves().get(number).docBase;
    if (number != eventsLeaf || document < eventsDocument) {
      events = reader.leaves().get(number).reader().getNumericDocValues(ReportFields.EVENT);
      eventsLeaf = number;
    }
    eventsDocument = document;
    return events != null && events.advanceExact(document) ? events.longValue() : 0;
  }

  @Override
  public OptionalInt number(String id) throws IOException {
    return ReportLookup.document(reader, id);
  }

  @Override
  public void signatures(int[] reports, Signatures signatures) throws IOException {
    ReportLookup.visitBytes(reader, reports, ReportFields.SIGNATURE, signatures::accept);
  }

  /** Sorted look-ups are cheap enough one by one. */
  @Override
  public void expect(Wanted wanted) {}

  @Override
  public void datedReports(int key, Reports reports) throws IOException {
    reports(key, LinkTerm.FIRST_MONTH, LinkTerm.LAST_MONTH, reports);
  }

  @Override
  public void reports(int key, int first, int last, Reports reports) throws IOException {
    for (Leaf leaf : leaves) {
      boolean more = leaf.seek(key, first);
      while (more && leaf.key() == key && leaf.month() <= last) {
        if (tell(leaf, reports) == Next.NONE) {
          return;
        }
        more = leaf.next();
      }
    }
  }

  private static Next tell(Leaf leaf, Reports reports) throws IOException {
    PostingsEnum postings = leaf.terms.postings(leaf.postings, PostingsEnum.NONE);
    leaf.postings = postings;
    Next next = Next.ANY;
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && next == Next.ANY;
        document = postings.nextDoc()) {
      if (leaf.live.get(document)) {
        next = reports.accept(leaf.month(), leaf.base + document);
      }
    }
    return next;
  }

  /** A snapshot alone has no notes. */
  @Override
  public String note(String name) throws IOException {
    return "";
  }

  @Override
  public void write(Map<String, Long> events, Map<String, String> notes) throws IOException {
    throw new UnsupportedOperationException("a snapshot is only read");
  }
}

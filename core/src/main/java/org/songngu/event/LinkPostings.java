package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songngu.index.ReportFields;

/**
 * The documents that have {@link LinkKeys}, by key and month, of some keys at a time. Keys must be
 * asked for in the order of their terms.
 */
final class LinkPostings {
  /** A key that more reports of one month have says nothing in that month. */
  private static final int MOST_REPORTS = 300;

  private final List<Leaf> leaves = new ArrayList<>();
  private final BytesRef term = LinkKeys.term(0, 0);
  private long[] hits = new long[1 << 12];
  private int[] ends = new int[1 << 10];
  private int size;
  private int key;
  private int firstMonth;
  private int lastMonth;
  private boolean anyMonth;
  private int end;

  private static final class Leaf {
    final int base;
    final TermsEnum terms;
    final Bits live;
    @Nullable PostingsEnum postings;

    Leaf(LeafReaderContext context, Terms terms) throws IOException {
      Bits deleted = context.reader().getLiveDocs();
      this.base = context.docBase;
      this.terms = terms.iterator();
      this.live = deleted == null ? new Bits.MatchAllBits(context.reader().maxDoc()) : deleted;
    }
  }

  LinkPostings(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(ReportFields.LINK);
      if (terms != null) {
        leaves.add(new Leaf(leaf, terms));
      }
    }
  }

  /** Forgets all keys. */
  void clear() {
    size = 0;
    end = 0;
  }

  /** How many keys were read. */
  int size() {
    return size;
  }

  /** Begins with the next key. */
  void begin(int next) {
    key = next;
    firstMonth = Integer.MAX_VALUE;
    lastMonth = Integer.MIN_VALUE;
    anyMonth = false;
  }

  /** Says that a report of the month asks for the key. */
  void want(int month) {
    anyMonth |= month == LinkKeys.NO_MONTH;
    firstMonth = Math.min(firstMonth, month - 1);
    lastMonth = Math.max(lastMonth, month + 1);
  }

  /** Reads the documents that have the key in the months that were asked for. */
  void read() throws IOException {
    if (anyMonth) {
      firstMonth = LinkKeys.NO_MONTH;
      lastMonth = LinkKeys.LAST_MONTH;
    }
    int begin = end;
    for (Leaf leaf : leaves) {
      read(leaf);
    }
    Arrays.sort(hits, begin, end);
    dropFrequent(begin);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = end;
  }

  private void read(Leaf leaf) throws IOException {
    boolean more = seek(leaf, LinkKeys.NO_MONTH);
    while (more && LinkKeys.key(leaf.terms.term()) == key) {
      int month = LinkKeys.month(leaf.terms.term());
      if (month > lastMonth) {
        return;
      }
      if (month != LinkKeys.NO_MONTH && month < firstMonth) {
        more = seek(leaf, firstMonth);
        continue;
      }
      add(leaf, month);
      more = leaf.terms.next() != null;
    }
  }

  private boolean seek(Leaf leaf, int month) throws IOException {
    LinkKeys.write(key, month, term.bytes);
    return leaf.terms.seekCeil(term) != TermsEnum.SeekStatus.END;
  }

  private void add(Leaf leaf, int month) throws IOException {
    PostingsEnum postings = leaf.terms.postings(leaf.postings, PostingsEnum.NONE);
    leaf.postings = postings;
    int left = MOST_REPORTS + 1;
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && left > 0;
        document = postings.nextDoc()) {
      if (leaf.live.get(document)) {
        if (end == hits.length) {
          hits = Arrays.copyOf(hits, 2 * end);
        }
        hits[end++] = ((long) month << Integer.SIZE) | (leaf.base + document);
        left--;
      }
    }
  }

  private void dropFrequent(int begin) {
    int kept = begin;
    for (int from = begin; from < end; ) {
      int to = from;
      while (to < end && month(hits[to]) == month(hits[from])) {
        to++;
      }
      if (to - from <= MOST_REPORTS) {
        System.arraycopy(hits, from, hits, kept, to - from);
        kept += to - from;
      }
      from = to;
    }
    end = kept;
  }

  private static int month(long hit) {
    return (int) (hit >>> Integer.SIZE);
  }

  /**
   * Visits the documents that have a key and are near the month.
   *
   * @param number the number of the key, from 0 in the order of reading
   */
  void visit(int number, int month, IntConsumer visitor) {
    int from = number == 0 ? 0 : ends[number - 1];
    int to = ends[number];
    if (month == LinkKeys.NO_MONTH) {
      if (to - from <= MOST_REPORTS) {
        visit(from, to, Integer.MAX_VALUE, visitor);
      }
      return;
    }
    int next = visit(from, to, LinkKeys.NO_MONTH, visitor);
    long first = (long) (month - 1) << Integer.SIZE;
    int at = Arrays.binarySearch(hits, next, to, first);
    visit(at < 0 ? -at - 1 : at, to, month + 1, visitor);
  }

  private int visit(int from, int to, int lastMonth, IntConsumer visitor) {
    int at = from;
    while (at < to && month(hits[at]) <= lastMonth) {
      visitor.accept((int) hits[at]);
      at++;
    }
    return at;
  }
}

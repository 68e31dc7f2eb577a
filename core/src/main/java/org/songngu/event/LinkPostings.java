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
 *
 * <p>A key that very many reports of a month have says nothing in that month, so that the cost of a
 * report does not grow with what everybody writes of. Whether two reports find each other by a key
 * follows from what the index holds alone: reports with a day if the key is not crowded in the
 * month of either; reports without a day, which see all months, if it is not crowded in all
 * together.
 */
final class LinkPostings {
  /** A key that more reports of one month have is crowded. */
  private static final int MOST_REPORTS = 300;

  /** Stands in a month for the documents that were left out. */
  private static final int CROWDED = Integer.MAX_VALUE;

  private final List<Leaf> leaves = new ArrayList<>();
  private final KeyChanges changes;
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

  /**
   * @param changes is told the documents whose keys are crowded, or not, other than before
   */
  LinkPostings(IndexReader reader, KeyChanges changes) throws IOException {
    this.changes = changes;
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
    firstMonth = LinkKeys.LAST_MONTH;
    lastMonth = LinkKeys.NO_MONTH;
    anyMonth = false;
  }

  /** Says that a report of the month asks for the key. */
  void want(int month) {
    if (month == LinkKeys.NO_MONTH) {
      anyMonth = true;
    } else {
      firstMonth = Math.min(firstMonth, Math.max(LinkKeys.FIRST_MONTH, month - 1));
      lastMonth = Math.max(lastMonth, month + 1);
    }
  }

  /** Reads the documents that have the key in the months that were asked for. */
  void read() throws IOException {
    int begin = end;
    collect(LinkKeys.NO_MONTH, LinkKeys.NO_MONTH, Integer.MAX_VALUE);
    boolean undated = anyMonth || end > begin;
    if (!undated) {
      collect(firstMonth, lastMonth, Integer.MAX_VALUE);
    } else if (isCrowded(begin)) {
      end = begin;
      add(LinkKeys.NO_MONTH, CROWDED);
      collect(firstMonth, lastMonth, Integer.MAX_VALUE);
    }
    Arrays.sort(hits, begin, end);
    settleMonths(begin);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = end;
  }

  /** Reads all months of the key; whether they are too many for reports without a day. */
  private boolean isCrowded(int begin) throws IOException {
    boolean all = collect(LinkKeys.FIRST_MONTH, LinkKeys.LAST_MONTH, begin);
    boolean now = !all || end - begin > MOST_REPORTS;
    int removed = changes.removed(key, LinkKeys.ANY_MONTH);
    boolean before = !all || linked(begin, end) + removed > MOST_REPORTS;
    if (now != before) {
      affect(begin, end, LinkKeys.NO_MONTH, LinkKeys.LAST_MONTH);
    }
    return now;
  }

  /** Leaves out the months in which the key is crowded. */
  private void settleMonths(int begin) {
    int kept = begin;
    for (int from = begin; from < end; ) {
      int month = month(hits[from]);
      int to = from;
      while (to < end && month(hits[to]) == month) {
        to++;
      }
      boolean crowded = month != LinkKeys.NO_MONTH && to - from > MOST_REPORTS;
      boolean before =
          month != LinkKeys.NO_MONTH
              && linked(from, to) + changes.removed(key, month) > MOST_REPORTS;
      if (crowded != before) {
        affect(begin, kept, month - 1, month - 1);
        affect(from, end, month, month + 1);
      }
      if (crowded) {
        hits[kept++] = hit(month, CROWDED);
      } else {
        System.arraycopy(hits, from, hits, kept, to - from);
        kept += to - from;
      }
      from = to;
    }
    end = kept;
  }

  /** How many of the hits were there when reports were last linked. */
  private int linked(int from, int to) {
    int linked = 0;
    for (int i = from; i < to; i++) {
      linked += changes.isAdded((int) hits[i]) ? 0 : 1;
    }
    return linked;
  }

  /** Who found each other by the key, or do now, are all linked anew. */
  private void affect(int from, int to, int first, int last) {
    for (int i = from; i < to; i++) {
      boolean near = month(hits[i]) >= first && month(hits[i]) <= last;
      if (near && (int) hits[i] != CROWDED) {
        changes.affect((int) hits[i]);
      }
    }
  }

  /**
   * Adds the documents of some months to the hits.
   *
   * @param counted the first hit that counts; once more of them than a crowd were there before, no
   *     more is read
   * @return whether all was read
   */
  private boolean collect(int first, int last, int counted) throws IOException {
    int linked = counted < end ? linked(counted, end) : 0;
    for (Leaf leaf : leaves) {
      boolean more = seek(leaf, first);
      while (more && LinkKeys.key(leaf.terms.term()) == key) {
        int month = LinkKeys.month(leaf.terms.term());
        if (month > last) {
          break;
        }
        linked += collect(leaf, month);
        if (counted < Integer.MAX_VALUE && linked > MOST_REPORTS) {
          return false;
        }
        more = leaf.terms.next() != null;
      }
    }
    return true;
  }

  private boolean seek(Leaf leaf, int month) throws IOException {
    LinkKeys.write(key, month, term.bytes);
    return leaf.terms.seekCeil(term) != TermsEnum.SeekStatus.END;
  }

  /** All documents of a term, or a crowd; how many of them were there before. */
  private int collect(Leaf leaf, int month) throws IOException {
    PostingsEnum postings = leaf.terms.postings(leaf.postings, PostingsEnum.NONE);
    leaf.postings = postings;
    int linked = 0;
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && linked <= MOST_REPORTS;
        document = postings.nextDoc()) {
      if (leaf.live.get(document)) {
        add(month, leaf.base + document);
        linked += changes.isAdded(leaf.base + document) ? 0 : 1;
      }
    }
    return linked;
  }

  private void add(int month, int document) {
    if (end == hits.length) {
      hits = Arrays.copyOf(hits, 2 * end);
    }
    hits[end++] = hit(month, document);
  }

  private static long hit(int month, int document) {
    return ((long) month << Integer.SIZE) | document;
  }

  private static int month(long hit) {
    return (int) (hit >>> Integer.SIZE);
  }

  /**
   * Visits the documents that have a key and are found by it from the month.
   *
   * @param number the number of the key, from 0 in the order of reading
   */
  void visit(int number, int month, IntConsumer visitor) {
    int from = number == 0 ? 0 : ends[number - 1];
    int to = ends[number];
    if (month == LinkKeys.NO_MONTH) {
      if (from < to && hits[from] != hit(LinkKeys.NO_MONTH, CROWDED)) {
        visit(from, to, Integer.MAX_VALUE, visitor);
      }
      return;
    }
    int next = visit(from, to, LinkKeys.NO_MONTH, visitor);
    if (Arrays.binarySearch(hits, next, to, hit(month, CROWDED)) < 0) {
      int at = Arrays.binarySearch(hits, next, to, hit(month - 1, 0));
      visit(at < 0 ? -at - 1 : at, to, month + 1, visitor);
    }
  }

  private int visit(int from, int to, int lastMonth, IntConsumer visitor) {
    int at = from;
    while (at < to && month(hits[at]) <= lastMonth) {
      if ((int) hits[at] != CROWDED) {
        visitor.accept((int) hits[at]);
      }
      at++;
    }
    return at;
  }
}

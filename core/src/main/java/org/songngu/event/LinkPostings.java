package org.songngu.event;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.songngu.event.LinkArchive.Next;

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
  /** Stands in a month for the documents that were left out. */
  private static final int CROWDED = Integer.MAX_VALUE;

  /** Before the first hit. */
  private static final int NOTHING = -1;

  private final LinkArchive archive;
  private final KeyChanges changes;
  private long[] hits = new long[1 << 12];
  private int[] ends = new int[1 << 10];
  private int size;
  private int key;
  private int firstMonth;
  private int lastMonth;
  private boolean anyMonth;
  private int end;
  private int lastOfHits;
  private int linkedOfHits;

  /**
   * @param changes is told the documents whose keys are crowded, or not, other than before
   */
  LinkPostings(LinkArchive archive, KeyChanges changes) {
    this.archive = archive;
    this.changes = changes;
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
    firstMonth = LinkTerm.LAST_MONTH;
    lastMonth = LinkTerm.NO_MONTH;
    anyMonth = false;
  }

  /** Says that a report of the month asks for the key. */
  void want(int month) {
    if (month == LinkTerm.NO_MONTH) {
      anyMonth = true;
    } else {
      firstMonth = Math.min(firstMonth, Math.max(LinkTerm.FIRST_MONTH, month - 1));
      lastMonth = Math.max(lastMonth, month + 1);
    }
  }

  /** Reads the documents that have the key in the months that were asked for. */
  void read() throws IOException {
    int begin = end;
    collect(LinkTerm.NO_MONTH, LinkTerm.NO_MONTH);
    boolean undated = anyMonth || end > begin;
    if (!undated) {
      collect(firstMonth, lastMonth);
    } else if (isCrowded(begin)) {
      end = begin;
      add(LinkTerm.NO_MONTH, CROWDED);
      collect(firstMonth, lastMonth);
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
    boolean all = collectAll(begin);
    boolean now = !all || end - begin > LinkArchive.CROWD;
    int removed = changes.removed(key, KeyTerms.ANY_MONTH);
    boolean before = !all || linked(begin, end) + removed > LinkArchive.CROWD;
    if (now != before) {
      affect(begin, end, LinkTerm.NO_MONTH, LinkTerm.LAST_MONTH);
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
      boolean crowded = month != LinkTerm.NO_MONTH && to - from > LinkArchive.CROWD;
      boolean before =
          month != LinkTerm.NO_MONTH
              && linked(from, to) + changes.removed(key, month) > LinkArchive.CROWD;
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

  /** Adds the documents of some months to the hits; of each month enough to see a crowd. */
  private void collect(int first, int last) throws IOException {
    lastOfHits = NOTHING;
    archive.reports(key, first, last, this::addOfMonth);
  }

  private Next addOfMonth(int month, int document) {
    if (month != lastOfHits) {
      lastOfHits = month;
      linkedOfHits = 0;
    }
    add(month, document);
    linkedOfHits += changes.isAdded(document) ? 0 : 1;
    return linkedOfHits > LinkArchive.CROWD ? Next.OTHER_MONTH : Next.ANY;
  }

  /**
   * Adds the documents of all months to the hits, until those that were there before are a crowd.
   *
   * @param counted the first hit that counts
   * @return whether all was read
   */
  private boolean collectAll(int counted) throws IOException {
    linkedOfHits = linked(counted, end);
    archive.datedReports(key, this::addOfAny);
    return linkedOfHits <= LinkArchive.CROWD;
  }

  private Next addOfAny(int month, int document) {
    add(month, document);
    linkedOfHits += changes.isAdded(document) ? 0 : 1;
    return linkedOfHits > LinkArchive.CROWD ? Next.NONE : Next.ANY;
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
    if (month == LinkTerm.NO_MONTH) {
      if (from < to && hits[from] != hit(LinkTerm.NO_MONTH, CROWDED)) {
        visit(from, to, Integer.MAX_VALUE, visitor);
      }
      return;
    }
    int next = visit(from, to, LinkTerm.NO_MONTH, visitor);
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

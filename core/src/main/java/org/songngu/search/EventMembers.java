package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.songngu.index.ReportFields;

/** The events of one snapshot and their reports, by Lucene's document numbers. Immutable. */
final class EventMembers {
  private static final List<Integer> NONE = List.of();

  private final long[] events;
  private final Map<Long, List<Integer>> members = new HashMap<>();

  private EventMembers(IndexReader reader) throws IOException {
    events = new long[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = next(values); document != DocIdSetIterator.NO_MORE_DOCS; ) {
        if (live == null || live.get(document)) {
          add(leaf.docBase + document, values == null ? 0 : values.longValue());
        }
        document = next(values);
      }
    }
    members.values().removeIf(documents -> documents.size() < 2);
  }

  static EventMembers of(IndexReader reader) throws IOException {
    return new EventMembers(reader);
  }

  /** The number of a report's event, or 0 if it is not linked yet. */
  long event(int document) {
    return events[document];
  }

  /** The reports of an event that has several, in the order of their numbers; else none. */
  List<Integer> of(long event) {
    return members.getOrDefault(event, NONE);
  }

  /** Whether no event has more than one report. */
  boolean areSingle() {
    return members.isEmpty();
  }

  private void add(int document, long event) {
    events[document] = event;
    if (event > 0) {
      members.computeIfAbsent(event, any -> new ArrayList<>(2)).add(document);
    }
  }

  private static int next(@org.jspecify.annotations.Nullable NumericDocValues values)
      throws IOException {
    return values == null ? DocIdSetIterator.NO_MORE_DOCS : values.nextDoc();
  }
}

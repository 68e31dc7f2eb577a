package org.songngu.event;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;

/**
 * Gives every report of an index its event. The events follow from the reports that the index
 * holds, in whatever order they came; an event keeps its number while it keeps most of its reports.
 *
 * <p>Only what is new and the reports that hang together with it are compared, so that the cost of
 * a report does not grow with the archive. Safe for use by many threads, but for {@link #link}.
 */
public final class EventLinker {
  private final SignatureReader signatures;
  private final Set<Long> changed = new HashSet<>();

  /** A linker with the lexicon that the index was made with. */
  public EventLinker(Lexicon lexicon) {
    this.signatures = new SignatureReader(lexicon);
  }

  /** What must be indexed with a report so that it can be linked. */
  public List<IndexableField> fields(Report report) {
    Signature signature = signatures.read(report);
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new BinaryDocValuesField(ReportFields.SIGNATURE, SignatureCodec.encode(signature)));
    int month = LinkKeys.month(signature.days());
    for (int i = 0; i < signature.keys().size(); i++) {
      BytesRef term = LinkKeys.term(signature.keys().key(i), month);
      fields.add(new StringField(ReportFields.LINK, term, Field.Store.NO));
    }
    return fields;
  }

  /** Tells that a report of the event was replaced, so that the others are linked anew. */
  public synchronized void changed(long number) {
    changed.add(number);
  }

  /** Links all reports that were added so far and writes the changes to the index's writer. */
  public synchronized void link(ReportIndex index) throws IOException {
    try (DirectoryReader reader = index.latestReader()) {
      Numbers numbers = numbers(reader, changed);
      if (!numbers.unlinked.scanIsEmpty()) {
        write(index, reader, numbers);
      }
    }
    changed.clear();
  }

  private record Numbers(FixedBitSet unlinked, long highest) {}

  /** The documents that have no event yet or whose event lost a report. */
  private static Numbers numbers(IndexReader reader, Set<Long> changed) throws IOException {
    FixedBitSet unlinked = new FixedBitSet(reader.maxDoc());
    long highest = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (events != null && events.advanceExact(document)) {
          long number = events.longValue();
          highest = Math.max(highest, number);
          boolean counts = live == null || live.get(document);
          if (counts && (number == 0 || changed.contains(number))) {
            unlinked.set(leaf.docBase + document);
          }
        }
      }
    }
    return new Numbers(unlinked, highest);
  }

  private void write(ReportIndex index, DirectoryReader reader, Numbers numbers)
      throws IOException {
    StoryGraph graph = new StoryGraph(reader);
    graph.explore(numbers.unlinked);
    Map<String, Long> known = graph.numbers();
    Map<String, Long> numbered = EventNumbers.of(graph.groups(), known, numbers.highest + 1);
    for (Map.Entry<String, Long> entry : numbered.entrySet()) {
      if (!entry.getValue().equals(known.get(entry.getKey()))) {
        Term report = new Term(ReportFields.ID, entry.getKey());
        index.writer().updateNumericDocValue(report, ReportFields.EVENT, entry.getValue());
      }
    }
  }

  /** The number of a report's event in a snapshot; empty if there is no such report. */
  public static OptionalLong number(IndexReader reader, String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(ReportFields.ID, id), PostingsEnum.NONE);
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = postings == null ? NO_MORE_DOCS : postings.nextDoc();
          document != NO_MORE_DOCS;
          document = postings.nextDoc()) {
        boolean counts = live == null || live.get(document);
        if (counts && events != null && events.advanceExact(document)) {
          return OptionalLong.of(events.longValue());
        }
      }
    }
    return OptionalLong.empty();
  }

  /** The events of a snapshot, in the order of their numbers. */
  public static List<Event> events(IndexReader reader) throws IOException {
    Map<Long, List<Report>> byNumber = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      StoredFields fields = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          boolean linked = events != null && events.advanceExact(document);
          byNumber
              .computeIfAbsent(linked ? events.longValue() : 0L, any -> new ArrayList<>())
              .add(ReportDocuments.report(fields, document));
        }
      }
    }
    List<Event> events = new ArrayList<>();
    byNumber.forEach((number, reports) -> events.add(event(number, reports)));
    return events;
  }

  /** An event of its reports. */
  public static Event event(long number, List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    return new Event(number, EventDate.of(sorted.stream().map(DayReader::read).toList()), sorted);
  }

  /** Why two reports are, or are not, likely of one event. */
  public EventReasons reasons(Report a, Report b) {
    Labels labels = new Labels();
    return EventReasons.of(
        signatures.read(a, labels),
        DayReader.read(a).own(),
        signatures.read(b, labels),
        DayReader.read(b).own(),
        labels);
  }
}

package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.Notes;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportLookup;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.signature.DayReader;
import org.songngu.signature.Labels;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureCodec;
import org.songngu.signature.SignatureReader;

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
  private final Map<String, Signature> replaced = new HashMap<>();

  /**
   * A linker with the lexicon that the index was made with.
   *
   * @param lexicon what words mean
   */
  public EventLinker(Lexicon lexicon) {
    this.signatures = new SignatureReader(lexicon);
  }

  /**
   * {@return what must be indexed with a report so that it can be linked}
   *
   * @param report the report
   */
  public List<IndexableField> fields(Report report) {
    return fields(signatures.read(report));
  }

  /**
   * What was indexed with a report so that it can be linked.
   *
   * @param reader the snapshot
   * @param document Lucene's number of the report in the snapshot
   * @return its signature and link keys; empty if it was indexed without them
   * @throws IOException if the index cannot be read
   */
  public static List<IndexableField> fields(IndexReader reader, int document) throws IOException {
    return SignatureStore.read(reader, document).map(EventLinker::fields).orElse(List.of());
  }

  private static List<IndexableField> fields(Signature signature) {
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new BinaryDocValuesField(ReportFields.SIGNATURE, SignatureCodec.encode(signature)));
    int month = KeyTerms.month(signature.days());
    for (int i = 0; i < signature.keys().size(); i++) {
      BytesRef term = KeyTerms.term(signature.keys().key(i), month);
      fields.add(new StringField(ReportFields.LINK, term, Field.Store.NO));
    }
    return fields;
  }

  /**
   * Tells that something was decided about the event, so that its reports are linked anew.
   *
   * @param number the event's number
   */
  public synchronized void changed(long number) {
    changed.add(number);
  }

  /**
   * Tells that a report was replaced, so that those that it was linked with are linked anew.
   *
   * @param before a snapshot that has it as it was when reports were last linked
   * @param id the report's id
   * @throws IOException if the index cannot be read or written
   */
  public synchronized void replaced(IndexReader before, String id) throws IOException {
    OptionalInt document = ReportLookup.document(before, id);
    if (document.isPresent() && !replaced.containsKey(id)) {
      SignatureStore.read(before, document.getAsInt())
          .ifPresent(signature -> replaced.put(id, signature));
      changed.add(ReportLookup.event(before, document.getAsInt()));
    }
  }

  /**
   * Links all reports that were added so far and writes the changes to the index's writer.
   *
   * @param index the index that the reports are in
   * @throws IOException if the index cannot be read or written
   */
  public void link(ReportIndex index) throws IOException {
    link(index, LinkProgress.NONE);
  }

  /**
   * As {@link #link(ReportIndex)}.
   *
   * @param index the index that the reports are in
   * @param progress hears how far it is
   * @throws CancellationException if the progress stops it; then all is left to the next time
   * @throws IOException if the index cannot be read or written
   */
  public synchronized void link(ReportIndex index, LinkProgress progress) throws IOException {
    try (DirectoryReader reader = index.latestReader()) {
      List<BytesRef> gone = replaced.values().stream().map(SignatureCodec::encode).toList();
      link(new WrittenLinks(index, reader, changed, gone), progress);
    }
    changed.clear();
    replaced.clear();
  }

  /**
   * Links all reports anew, whether they are new or not; the events are the same as before.
   *
   * @param index the index that the reports are in
   * @throws IOException if the index cannot be read or written
   */
  public synchronized void relink(ReportIndex index) throws IOException {
    try (DirectoryReader reader = index.latestReader()) {
      relink(new WrittenLinks(index, reader, Set.of(), List.of()), LinkProgress.NONE);
    }
    changed.clear();
    replaced.clear();
  }

  /**
   * Links the reports of any archive that must be linked.
   *
   * @param archive where the reports are
   * @param progress hears how far it is
   * @return how many reports were linked that the archive said must be; where it has more, to be
   *     called again
   * @throws CancellationException if the progress stops it; then nothing is written
   * @throws IOException if the archive cannot be read or written
   */
  public static int link(LinkArchive archive, LinkProgress progress) throws IOException {
    Unlinked unlinked = archive.unlinked();
    List<Signature> gone = unlinked.gone().stream().map(SignatureCodec::decode).toList();
    link(archive, unlinked, gone, KeyChanges.of(archive, gone), progress);
    return unlinked.reports().cardinality();
  }

  /**
   * Links all reports of any archive anew; the events are the same as before.
   *
   * @param archive where the reports are
   * @param progress hears how far it is
   * @throws CancellationException if the progress stops it; then nothing is written
   * @throws IOException if the archive cannot be read or written
   */
  public static void relink(LinkArchive archive, LinkProgress progress) throws IOException {
    link(archive, archive.all(), List.of(), KeyChanges.none(), progress);
  }

  private static void link(
      LinkArchive archive,
      Unlinked unlinked,
      List<Signature> gone,
      KeyChanges changes,
      LinkProgress progress)
      throws IOException {
    if (unlinked.reports().isEmpty() && gone.isEmpty()) {
      return;
    }
    StoryGraph graph = new StoryGraph(archive, EventNotes.decisions(archive), progress);
    graph.explore(unlinked.reports(), gone, changes);
    Map<String, Long> known = graph.numbers();
    Successions successions = EventNotes.successions(archive);
    long next = Math.max(unlinked.highest(), successions.highest()) + 1;
    Map<String, Long> numbered = EventNumbers.of(graph.groups(), known, next);
    successions.record(known, numbered);
    numbered.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
    archive.write(numbered, Map.of(EventNotes.SUCCESSIONS, successions.toString()));
  }

  /**
   * {@return the number of a report's event in a snapshot; empty if there is no such report}
   *
   * @param reader a snapshot of the index
   * @param id the report's id
   * @throws IOException if the index cannot be read or written
   */
  public static OptionalLong number(IndexReader reader, String id) throws IOException {
    OptionalInt document = ReportLookup.document(reader, id);
    return document.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(ReportLookup.event(reader, document.getAsInt()));
  }

  /**
   * {@return the events of a snapshot, in the order of their numbers}
   *
   * @param reader a snapshot of the index
   * @throws IOException if the index cannot be read or written
   */
  public static List<Event> events(IndexReader reader) throws IOException {
    return events(reader, number -> true);
  }

  /**
   * {@return some events of a snapshot, in the order of their numbers}
   *
   * @param reader a snapshot of the index
   * @param wanted tells of the number of an event whether it is wanted
   * @throws IOException if the index cannot be read or written
   */
  public static List<Event> events(IndexReader reader, LongPredicate wanted) throws IOException {
    Map<Long, List<Report>> byNumber = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      StoredFields fields = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          boolean linked = events != null && events.advanceExact(document);
          long number = linked ? events.longValue() : 0;
          if (wanted.test(number)) {
            byNumber
                .computeIfAbsent(number, any -> new ArrayList<>())
                .add(ReportDocuments.report(fields, document));
          }
        }
      }
    }
    List<Event> events = new ArrayList<>();
    byNumber.forEach((number, reports) -> events.add(event(number, reports)));
    return events;
  }

  /**
   * {@return an event of its reports}
   *
   * @param number the event's number
   * @param reports all reports of it
   */
  public static Event event(long number, List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    return new Event(number, EventDate.of(sorted.stream().map(DayReader::read).toList()), sorted);
  }

  /**
   * {@return why two reports are, or are not, likely of one event}
   *
   * @param a one report
   * @param b the other
   */
  public EventReasons reasons(Report a, Report b) {
    Labels labels = new Labels();
    return EventReasons.of(
        signatures.read(a, labels),
        DayReader.read(a).own(),
        signatures.read(b, labels),
        DayReader.read(b).own(),
        labels);
  }

  /**
   * {@return what a person wants to know of some events}
   *
   * @param reader the snapshot that they are from
   * @param notes what is noted in the same snapshot
   * @param events the events
   * @throws IOException if the index cannot be read or written
   */
  public List<EventSummary> summaries(IndexReader reader, Notes notes, List<Event> events)
      throws IOException {
    Map<Long, Long> followed = new Neighbours(reader).followed(events);
    Successions successions = EventNotes.successions(notes);
    return events.stream()
        .map(
            event ->
                EventSummaries.of(
                    event,
                    signatures,
                    followed.getOrDefault(event.number(), 0L),
                    successions.merged(event.number()),
                    successions.splitFrom(event.number())))
        .toList();
  }

  /**
   * {@return the reports of other events that a report is most like, the likeliest first}
   *
   * @param reader a snapshot of the index
   * @param report the report
   * @param most how many, at most
   * @throws IOException if the index cannot be read or written
   */
  public List<NearMiss> nearMisses(IndexReader reader, Report report, int most) throws IOException {
    List<NearMiss> misses = new ArrayList<>();
    StoredFields fields = reader.storedFields();
    for (Neighbours.Neighbour miss : new Neighbours(reader).nearMisses(report.id(), most)) {
      Report other = ReportDocuments.report(fields, miss.document());
      misses.add(new NearMiss(other, miss.event(), reasons(report, other)));
    }
    return misses;
  }

  /**
   * {@return what two reports both say, in the order in which the first says it}
   *
   * @param a one report
   * @param b the other
   */
  public List<SharedPhrase> shared(Report a, Report b) {
    return SharedPhrases.of(a, b, signatures);
  }
}

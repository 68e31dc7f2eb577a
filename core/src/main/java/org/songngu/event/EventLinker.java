package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Gives every report of an index its event. The events follow from the reports that the index
 * holds, in whatever order they came; an event keeps its number while it keeps most of its reports.
 */
public final class EventLinker {
  private final SignatureReader signatures;
  private final Map<String, CachedSignature> cache = new HashMap<>();

  private record CachedSignature(Report report, Signature signature) {}

  public EventLinker(Lexicon lexicon) {
    this.signatures = new SignatureReader(lexicon);
  }

  /** Links all reports that were added so far and writes the changes to the index's writer. */
  public void link(ReportIndex index) throws IOException {
    Map<String, Long> numbers;
    List<Signature> all = new ArrayList<>();
    try (DirectoryReader reader = index.latestReader()) {
      numbers = numbers(reader);
      for (Report report : reports(reader)) {
        all.add(signature(report));
      }
    }
    write(index.writer(), numbered(EventGroups.of(all, Likeness.THRESHOLD), numbers), numbers);
  }

  /** The events of a snapshot, in the order of their numbers. */
  public static List<Event> events(IndexReader reader) throws IOException {
    Map<String, Long> numbers = numbers(reader);
    Map<Long, List<Report>> byNumber = new TreeMap<>();
    for (Report report : reports(reader)) {
      long number = numbers.getOrDefault(report.id(), 0L);
      byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(report);
    }
    List<Event> events = new ArrayList<>();
    byNumber.forEach((number, reports) -> events.add(event(number, reports)));
    return events;
  }

  /** An event of its reports. */
  public static Event event(long number, List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    PublishedDate date =
        sorted.stream()
            .map(Report::published)
            .min(
                Comparator.comparing(PublishedDate::precision)
                    .thenComparing(PublishedDate::toString))
            .orElse(PublishedDate.UNKNOWN);
    return new Event(number, date, sorted);
  }

  private Signature signature(Report report) {
    CachedSignature cached = cache.get(report.id());
    if (cached == null || !cached.report.equals(report)) {
      cached = new CachedSignature(report, signatures.read(report));
      cache.put(report.id(), cached);
    }
    return cached.signature;
  }

  /** Numbers the groups: the number that most of its reports had, if no larger group has it. */
  private static Map<String, Long> numbered(List<List<String>> groups, Map<String, Long> known) {
    Map<String, Long> numbered = new HashMap<>();
    Set<Long> taken = new HashSet<>();
    long next = known.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
    List<List<String>> largestFirst = new ArrayList<>(groups);
    largestFirst.sort(
        Comparator.<List<String>>comparingInt(List::size).reversed().thenComparing(List::getFirst));
    List<List<String>> fresh = new ArrayList<>();
    for (List<String> group : largestFirst) {
      long number = usualNumber(group, known, taken);
      if (number > 0) {
        taken.add(number);
        group.forEach(id -> numbered.put(id, number));
      } else {
        fresh.add(group);
      }
    }
    fresh.sort(Comparator.comparing(List::getFirst));
    for (List<String> group : fresh) {
      long number = next++;
      group.forEach(id -> numbered.put(id, number));
    }
    return numbered;
  }

  private static long usualNumber(List<String> group, Map<String, Long> known, Set<Long> taken) {
    Map<Long, Integer> votes = new TreeMap<>();
    for (String id : group) {
      long number = known.getOrDefault(id, 0L);
      if (number > 0 && !taken.contains(number)) {
        votes.merge(number, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  private static void write(IndexWriter writer, Map<String, Long> numbered, Map<String, Long> known)
      throws IOException {
    for (Map.Entry<String, Long> entry : numbered.entrySet()) {
      if (!entry.getValue().equals(known.get(entry.getKey()))) {
        Term report = new Term(ReportFields.ID, entry.getKey());
        writer.updateNumericDocValue(report, ReportFields.EVENT, entry.getValue());
      }
    }
  }

  private static List<Report> reports(IndexReader reader) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      StoredFields fields = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          reports.add(ReportDocuments.report(fields, document));
        }
      }
    }
    return reports;
  }

  private static Map<String, Long> numbers(IndexReader reader) throws IOException {
    Map<String, Long> numbers = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      Bits live = leaf.reader().getLiveDocs();
      StoredFields fields = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        boolean counts = live == null || live.get(document);
        if (counts && events != null && events.advanceExact(document)) {
          String id = fields.document(document, Set.of(ReportFields.ID)).get(ReportFields.ID);
          if (events.longValue() > 0) {
            numbers.put(id, events.longValue());
          }
        }
      }
    }
    return numbers;
  }
}

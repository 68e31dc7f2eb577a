package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.songngu.index.ReportLookup;
import org.songngu.report.Report;
import org.songngu.signature.Day;
import org.songngu.signature.Signature;

/** What stands near events without being part of them: what they go on from, and near misses. */
final class Neighbours {
  private static final int BATCH = 1000;

  private final IndexReader reader;
  private final SignatureStore signatures;
  private final CandidateFinder finder;

  Neighbours(IndexReader reader) throws IOException {
    this.reader = reader;
    LinkArchive archive = new LocalLinks(reader);
    this.signatures = new SignatureStore(archive);
    this.finder = new CandidateFinder(archive, new BitSet(), KeyChanges.none());
  }

  /** A document with the log-odds that it is of the event, or of the story, of another. */
  record Neighbour(int document, long event, double logit, Day day) {}

  /** Takes what was found for one of the documents that were asked for. */
  @FunctionalInterface
  private interface Visitor {
    void visit(int document, Signature signature, int[] candidates) throws IOException;
  }

  /**
   * The event that each event goes on from: one story, but an earlier day; the latest of them.
   *
   * @return by the numbers of the events that do go on from one
   */
  Map<Long, Long> followed(List<Event> events) throws IOException {
    Map<Long, Neighbour> latest = new HashMap<>();
    visit(
        documents(events),
        (document, signature, candidates) -> {
          long event = ReportLookup.event(reader, document);
          Day day = day(signature);
          for (int other : candidates) {
            Neighbour neighbour = neighbour(other, signatures.get(other), signature);
            boolean follows =
                neighbour.event != event
                    && neighbour.logit >= 0
                    && day.hasYear()
                    && neighbour.day.hasYear()
                    && neighbour.day.epoch() < day.epoch();
            if (follows) {
              latest.merge(event, neighbour, Neighbours::later);
            }
          }
        });
    Map<Long, Long> followed = new HashMap<>();
    latest.forEach((event, neighbour) -> followed.put(event, neighbour.event));
    return followed;
  }

  private Neighbour neighbour(int document, Signature other, Signature signature)
      throws IOException {
    return new Neighbour(
        document,
        ReportLookup.event(reader, document),
        Likeness.storyLogit(signature, other),
        day(other));
  }

  private static Day day(Signature signature) {
    return signature.days().own().hasYear() ? signature.days().own() : signature.days().near();
  }

  private static Neighbour later(Neighbour a, Neighbour b) {
    int order =
        Comparator.comparingInt((Neighbour neighbour) -> neighbour.day.epoch())
            .thenComparingDouble(Neighbour::logit)
            .thenComparing(Neighbour::event, Comparator.reverseOrder())
            .compare(a, b);
    return order >= 0 ? a : b;
  }

  /** The reports of other events that a report is most like, the likeliest first. */
  List<Neighbour> nearMisses(String report, int most) throws IOException {
    List<Neighbour> misses = new ArrayList<>();
    OptionalInt asked = ReportLookup.document(reader, report);
    if (asked.isPresent()) {
      visit(
          new int[] {asked.getAsInt()},
          (document, signature, candidates) -> {
            long event = ReportLookup.event(reader, document);
            for (int other : candidates) {
              long its = ReportLookup.event(reader, other);
              if (its != event) {
                Signature miss = signatures.get(other);
                misses.add(new Neighbour(other, its, Likeness.logit(signature, miss), day(miss)));
              }
            }
          });
    }
    misses.sort(
        Comparator.comparingDouble(Neighbour::logit)
            .reversed()
            .thenComparingInt(Neighbour::document));
    return misses.subList(0, Math.min(most, misses.size()));
  }

  private int[] documents(List<Event> events) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (Event event : events) {
      for (Report report : event.reports()) {
        OptionalInt document = ReportLookup.document(reader, report.id());
        if (document.isPresent()) {
          documents.add(document.getAsInt());
        }
      }
    }
    return documents.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private void visit(int[] documents, Visitor visitor) throws IOException {
    for (int from = 0; from < documents.length; from += BATCH) {
      int[] batch = Arrays.copyOfRange(documents, from, Math.min(from + BATCH, documents.length));
      signatures.load(batch);
      int[] present = Arrays.stream(batch).filter(signatures::has).toArray();
      List<Signature> asked = Arrays.stream(present).mapToObj(signatures::get).toList();
      finder.find(
          present,
          asked,
          (seeker, candidates) -> {
            signatures.load(candidates);
            int[] known = Arrays.stream(candidates).filter(signatures::has).toArray();
            visitor.visit(present[seeker], asked.get(seeker), known);
          });
    }
  }
}

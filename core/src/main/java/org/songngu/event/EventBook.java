package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.songngu.index.NoSuchReportException;
import org.songngu.index.Notes;
import org.songngu.index.ReportIndex;
import org.songngu.report.Report;

/**
 * What people decided about the events of an archive, and what became of old events. Everything
 * takes effect with the next linking and is durable with the next commit. Not safe for changes by
 * several threads.
 */
public final class EventBook {
  private EventBook() {}

  /**
   * {@return the number of the event that has the reports of an event now; the same as a rule}
   *
   * @param notes what is noted in the index
   * @param number the event's number
   * @throws IOException if the index cannot be read or written
   */
  public static long now(Notes notes, long number) throws IOException {
    return EventNotes.successions(notes).now(number);
  }

  /**
   * {@return the numbers of the events that were merged into one}
   *
   * @param notes what is noted in the index
   * @param number the event's number
   * @throws IOException if the index cannot be read or written
   */
  public static List<Long> merged(Notes notes, long number) throws IOException {
    return EventNotes.successions(notes).merged(number);
  }

  /**
   * {@return the number of the event that one was split from, or 0}
   *
   * @param notes what is noted in the index
   * @param number the event's number
   * @throws IOException if the index cannot be read or written
   */
  public static long splitFrom(Notes notes, long number) throws IOException {
    return EventNotes.successions(notes).splitFrom(number);
  }

  /**
   * {@return all decisions in the order in which they were made}
   *
   * @param notes what is noted in the index
   * @throws IOException if the index cannot be read or written
   */
  public static List<Decision> decisions(Notes notes) throws IOException {
    return EventNotes.decisions(notes).all();
  }

  /**
   * Parts reports from the others of their event.
   *
   * @param index the index that the reports are in
   * @param snapshot a snapshot of the index
   * @param linker what links the reports of the index
   * @param reports their ids
   * @return the decision
   * @throws NoSuchReportException if there is no report of one of the ids
   * @throws IllegalArgumentException if the reports are not of one event, or are all of it
   * @throws IOException if the index cannot be read or written
   */
  public static Decision split(
      ReportIndex index, IndexReader snapshot, EventLinker linker, List<String> reports)
      throws IOException {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("split: which reports?");
    }
    long number = number(snapshot, reports.getFirst());
    for (String report : reports) {
      if (number(snapshot, report) != number) {
        throw new IllegalArgumentException(
            "reports \"%s\" and \"%s\": they are of different events already"
                .formatted(reports.getFirst(), report));
      }
    }
    List<String> others = new ArrayList<>(members(snapshot, number));
    others.removeAll(reports);
    if (others.isEmpty()) {
      throw new IllegalArgumentException(
          "report \"%s\": its event has no other reports".formatted(reports.getFirst()));
    }
    Decisions decisions = EventNotes.decisions(index).split(reports, others);
    EventNotes.write(decisions, index);
    linker.changed(number);
    return decisions.all().getLast();
  }

  /**
   * Joins the events of two reports.
   *
   * @param index the index that the reports are in
   * @param snapshot a snapshot of the index
   * @param linker what links the reports of the index
   * @param first the id of a report
   * @param second the id of a report of the other event
   * @return the decision
   * @throws NoSuchReportException if there is no report of one of the ids
   * @throws IOException if the index cannot be read or written
   */
  public static Decision join(
      ReportIndex index, IndexReader snapshot, EventLinker linker, String first, String second)
      throws IOException {
    long one = number(snapshot, first);
    long other = number(snapshot, second);
    Decisions decisions =
        EventNotes.decisions(index)
            .join(members(snapshot, one, first), members(snapshot, other, second));
    EventNotes.write(decisions, index);
    linker.changed(one);
    linker.changed(other);
    return decisions.all().getLast();
  }

  /**
   * Takes a decision back; false if there is no such decision.
   *
   * @param index the index that the reports are in
   * @param snapshot a snapshot of the index
   * @param linker what links the reports of the index
   * @param number the decision's number
   * @return whether there was such a decision
   * @throws IOException if the index cannot be read or written
   */
  public static boolean forget(
      ReportIndex index, IndexReader snapshot, EventLinker linker, long number) throws IOException {
    Decisions decisions = EventNotes.decisions(index);
    boolean known = false;
    for (Decision decision : decisions.all()) {
      if (decision.number() == number) {
        known = true;
        List<String> reports = new ArrayList<>(decision.reports());
        reports.addAll(decision.others());
        for (String report : reports) {
          EventLinker.number(snapshot, report).ifPresent(linker::changed);
        }
      }
    }
    EventNotes.write(decisions.without(number), index);
    return known;
  }

  /**
   * What is to be noted when decisions of one archive hold in another too.
   *
   * @param notes what is to be noted, by names
   * @param reports the ids of the reports that are decided upon anew
   */
  public record Adopted(Map<String, String> notes, Set<String> reports) {
    /** Keeps copies. */
    public Adopted {
      notes = Map.copyOf(notes);
      reports = Set.copyOf(reports);
    }
  }

  /**
   * Adds decisions of another archive; those that contradict them give way. What was taken back
   * there stays here.
   *
   * @param notes what is noted here
   * @param others the decisions there
   * @return what is to be noted; no reports if all was decided here as well
   * @throws IOException if the notes cannot be read
   */
  public static Adopted adopt(Notes notes, List<Decision> others) throws IOException {
    Decisions decisions = EventNotes.decisions(notes);
    Set<String> reports = new TreeSet<>();
    for (Decision other : others) {
      if (decisions.all().stream().noneMatch(other::isSame)) {
        reports.addAll(other.reports());
        reports.addAll(other.others());
        decisions =
            other.kind() == Decision.Kind.SPLIT
                ? decisions.split(other.reports(), other.others())
                : decisions.join(
                    List.of(other.reports().getFirst()), List.of(other.reports().getLast()));
      }
    }
    return new Adopted(Map.of(EventNotes.DECISIONS, decisions.toString()), reports);
  }

  private static long number(IndexReader snapshot, String report) throws IOException {
    OptionalLong number = EventLinker.number(snapshot, report);
    return number.orElseThrow(() -> new NoSuchReportException(report));
  }

  /** The ids of an event's reports, this one first. */
  private static List<String> members(IndexReader snapshot, long number, String first)
      throws IOException {
    List<String> members = new ArrayList<>(members(snapshot, number));
    members.remove(first);
    members.addFirst(first);
    return members;
  }

  private static List<String> members(IndexReader snapshot, long number) throws IOException {
    return EventLinker.events(snapshot, other -> other == number).stream()
        .flatMap(event -> event.reports().stream())
        .map(Report::id)
        .toList();
  }
}

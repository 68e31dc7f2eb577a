package org.songngu.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.songngu.event.Decision.Kind;

/**
 * All that people have decided about the events of an archive. No two contradict each other: a new
 * one takes the place of those that it contradicts. Immutable.
 */
final class Decisions {
  static final Decisions NONE = new Decisions(List.of(), 1);

  private static final String SEPARATOR = "\t";

  private final List<Decision> all;
  private final long next;
  private final Map<String, Set<String>> joined = new HashMap<>();
  private final Map<String, Set<String>> parted = new HashMap<>();

  private Decisions(List<Decision> all, long next) {
    this.all = List.copyOf(all);
    this.next = next;
    for (Decision decision : all) {
      boolean join = decision.kind() == Kind.JOIN;
      List<String> others = join ? decision.reports() : decision.others();
      for (String report : decision.reports()) {
        for (String other : others) {
          (join ? joined : parted).computeIfAbsent(report, any -> new TreeSet<>()).add(other);
          (join ? joined : parted).computeIfAbsent(other, any -> new TreeSet<>()).add(report);
        }
      }
    }
  }

  /** In the order in which they were made. */
  List<Decision> all() {
    return all;
  }

  /** The ids of the reports that are decided to be of one event with a report. */
  Set<String> joined(String report) {
    return joined.getOrDefault(report, Set.of());
  }

  /** Whether it is decided that two reports are of different events. */
  boolean areParted(String a, String b) {
    return parted.getOrDefault(a, Set.of()).contains(b);
  }

  Decisions split(List<String> reports, List<String> others) {
    List<Decision> kept = new ArrayList<>(all);
    kept.removeIf(decision -> decision.joins(reports, others));
    kept.add(new Decision(next, Kind.SPLIT, reports, others));
    return new Decisions(kept, next + 1);
  }

  /**
   * Joins two events.
   *
   * @param first the ids of all reports of the one; the first of them stands for it
   * @param second those of the other
   */
  Decisions join(List<String> first, List<String> second) {
    List<Decision> kept = new ArrayList<>(all);
    kept.removeIf(decision -> decision.parts(first, second));
    List<String> reports = List.of(first.getFirst(), second.getFirst());
    kept.add(new Decision(next, Kind.JOIN, reports, List.of()));
    return new Decisions(kept, next + 1);
  }

  Decisions without(long number) {
    return new Decisions(
        all.stream().filter(decision -> decision.number() != number).toList(), next);
  }

  /** Unites groups of which decisions say so. */
  List<List<String>> unite(List<List<String>> groups) {
    Map<String, Integer> groupOf = new HashMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (String id : groups.get(group)) {
        groupOf.put(id, group);
      }
    }
    List<List<String>> united = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int group = 0; group < groups.size(); group++) {
      if (seen.add(group)) {
        united.add(unite(group, groups, groupOf, seen));
      }
    }
    return united;
  }

  private List<String> unite(
      int first, List<List<String>> groups, Map<String, Integer> groupOf, Set<Integer> seen) {
    List<String> members = new ArrayList<>(groups.get(first));
    // Grows while it is read: a joined group can be joined with further ones.
    for (int i = 0; i < members.size(); i++) {
      for (String other : joined(members.get(i))) {
        Integer group = groupOf.get(other);
        if (group != null && seen.add(group)) {
          members.addAll(groups.get(group));
        }
      }
    }
    return members.stream().sorted().toList();
  }

  /** As {@link #toString} writes them; none from an empty text. */
  static Decisions parse(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    List<String> lines = text.lines().toList();
    List<Decision> decisions = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Arrays.asList(line.split(SEPARATOR, -1));
      int count = Integer.parseInt(cells.get(2));
      List<String> ids = cells.subList(3, cells.size()).stream().map(Decisions::read).toList();
      decisions.add(
          new Decision(
              Long.parseLong(cells.get(0)),
              Kind.valueOf(cells.get(1)),
              ids.subList(0, count),
              ids.subList(count, ids.size())));
    }
    return new Decisions(decisions, Long.parseLong(lines.getFirst()));
  }

  /** The next number, then one decision a line; for {@link #parse}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(next);
    for (Decision decision : all) {
      text.append('\n').append(decision.number());
      text.append(SEPARATOR).append(decision.kind().name());
      text.append(SEPARATOR).append(decision.reports().size());
      decision.reports().forEach(id -> text.append(SEPARATOR).append(written(id)));
      decision.others().forEach(id -> text.append(SEPARATOR).append(written(id)));
    }
    return text.toString();
  }

  /** An id may hold any character. */
  private static String written(String id) {
    return id.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String read(String cell) {
    return cell.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }
}

package org.songngu.event;

import java.util.List;

/**
 * What a person has decided about events, whatever their reports are like.
 *
 * @param number its number among the decisions of an archive, from 1
 * @param kind what was decided
 * @param reports the ids of the reports that it is about
 * @param others {@link Kind#SPLIT}: the ids of the reports that they were parted from; else empty
 */
public record Decision(long number, Kind kind, List<String> reports, List<String> others) {
  /** What can be decided. */
  public enum Kind {
    /** None of the reports is of one event with any of the others. */
    SPLIT,

    /** The reports are of one event, and so is what else is of the event of any of them. */
    JOIN
  }

  /** Keeps copies of the lists. */
  public Decision {
    reports = List.copyOf(reports);
    others = List.copyOf(others);
  }

  /** Whether both decide the same, whatever their numbers. */
  boolean isSame(Decision other) {
    return kind == other.kind && reports.equals(other.reports) && others.equals(other.others);
  }

  /** Whether this one says the contrary of a split of these reports from those. */
  boolean joins(List<String> these, List<String> those) {
    return kind == Kind.JOIN
        && reports.stream().anyMatch(these::contains)
        && reports.stream().anyMatch(those::contains);
  }

  /** Whether this one parts a report of these from one of those. */
  boolean parts(List<String> these, List<String> those) {
    return kind == Kind.SPLIT
        && ((reports.stream().anyMatch(these::contains)
                && others.stream().anyMatch(those::contains))
            || (reports.stream().anyMatch(those::contains)
                && others.stream().anyMatch(these::contains)));
  }
}

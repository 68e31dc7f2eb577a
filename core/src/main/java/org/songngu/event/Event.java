package org.songngu.event;

import java.util.List;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * One happening, by its reports.
 *
 * @param number the event's number; it stays while the event's reports overlap
 * @param date the most precise date that its reports give
 * @param reports its reports in the order of their ids; never empty
 */
public record Event(long number, PublishedDate date, List<Report> reports) {
  /** Checks and copies what it is given. */
  public Event {
    reports = List.copyOf(reports);
  }

  /**
   * {@return when a report of the event was published; where the report itself has the day and no
   * year, the year of the event's day, with the id of a report that gives it as the evidence}
   *
   * @param report one of the event's reports
   */
  public PublishedDate dateOf(Report report) {
    PublishedDate own = report.published();
    boolean same = own.day() != 0 && own.month() == date.month() && own.day() == date.day();
    if (own.year() != 0 || date.year() == 0 || !same) {
      return own;
    }
    return reports.stream()
        .filter(other -> other.published().year() == date.year())
        .findFirst()
        .map(other -> date.withEvidence(other.id()))
        .orElse(own);
  }
}

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
}

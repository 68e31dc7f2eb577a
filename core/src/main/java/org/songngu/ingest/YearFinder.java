package org.songngu.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.songngu.report.PublishedDate;

/**
 * Finds the year of a day that is named without one: where the article names the same day with its
 * year, or by the weekday and the newest date on the page.
 */
final class YearFinder {
  /** A day falls on the same weekday again after five or six years. */
  private static final int CYCLE = 5;

  private YearFinder() {}

  static PublishedDate complete(DateMention mention, CleanPage page) {
    PublishedDate day = mention.date();
    if (day.year() > 0) {
      return day;
    }
    return elsewhere(day, page)
        .or(() -> mention.weekday().flatMap(weekday -> byWeekday(day, weekday, page)))
        .orElse(day);
  }

  private static Optional<PublishedDate> elsewhere(PublishedDate day, CleanPage page) {
    return DateFinder.mentions(page.title() + "\n" + page.body()).stream()
        .map(DateMention::date)
        .filter(other -> other.year() > 0 && isSameDay(day, other))
        .map(other -> other.withEvidence(day.evidence() + " … " + other.evidence()))
        .findFirst();
  }

  private static boolean isSameDay(PublishedDate day, PublishedDate other) {
    return day.month() == other.month() && day.day() == other.day();
  }

  /** The last year before the newest date on the page in which the day is that weekday. */
  private static Optional<PublishedDate> byWeekday(
      PublishedDate day, DayOfWeek weekday, CleanPage page) {
    Optional<LocalDate> newest =
        page.removed().stream()
            .flatMap(piece -> DateFinder.mentions(piece.text()).stream())
            .flatMap(mention -> mention.date().earliest().stream())
            .max(LocalDate::compareTo);
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    for (int year = newest.get().getYear(); year > newest.get().getYear() - CYCLE; year--) {
      Optional<LocalDate> date = day(year, day);
      if (date.isPresent()
          && date.get().getDayOfWeek() == weekday
          && !date.get().isAfter(newest.get())) {
        return Optional.of(PublishedDate.of(date.get()).withEvidence(day.evidence()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, PublishedDate day) {
    try {
      return Optional.of(LocalDate.of(year, day.month(), day.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

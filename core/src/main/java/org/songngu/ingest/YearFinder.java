package org.songngu.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.report.PublishedDate;

/**
 * Finds the year of a day that is named without one: where the article names the same day with its
 * year, or by the weekday and the newest date on the page.
 */
final class YearFinder {
  /** A day falls on the same weekday again after five or six years. */
  private static final int CYCLE = 5;

  private final CleanPage page;
  private @Nullable List<PublishedDate> named;

  YearFinder(CleanPage page) {
    this.page = page;
  }

  PublishedDate complete(DateMention mention) {
    PublishedDate day = mention.date();
    if (day.year() > 0) {
      return day;
    }
    return elsewhere(day)
        .or(() -> mention.weekday().flatMap(weekday -> byWeekday(day, weekday)))
        .orElse(day);
  }

  private Optional<PublishedDate> elsewhere(PublishedDate day) {
    return namedWithYear().stream()
        .filter(other -> isSameDay(day, other))
        .map(other -> other.withEvidence(day.evidence() + " … " + other.evidence()))
        .findFirst();
  }

  /** The days that the article names with their years; found once, however many have none. */
  private List<PublishedDate> namedWithYear() {
    if (named == null) {
      named =
          DateFinder.mentions(page.title() + "\n" + page.body()).stream()
              .map(DateMention::date)
              .filter(date -> date.year() > 0)
              .toList();
    }
    return named;
  }

  private static boolean isSameDay(PublishedDate day, PublishedDate other) {
    return day.month() == other.month() && day.day() == other.day();
  }

  /** The last year before the newest date on the page in which the day is that weekday. */
  private Optional<PublishedDate> byWeekday(PublishedDate day, DayOfWeek weekday) {
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

package org.songngu.signature;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.songngu.report.PublishedDate;

/**
 * A day as signatures compare it.
 *
 * @param epoch days since 1970, or {@link #NO_YEAR}
 * @param ofYear from 1 to 366, as in a leap year; 0 if the day is not known
 */
public record Day(int epoch, int ofYear) {
  static final int NO_YEAR = Integer.MIN_VALUE;
  static final Day UNKNOWN = new Day(NO_YEAR, 0);

  private static final int YEAR = 366;
  private static final int LEAP_YEAR = 2000;
  private static final int WEEK = 7;

  /** The first day of 1970 was a Thursday. */
  private static final int FIRST_WEEKDAY = 3;

  /** The day of a date; unknown if the date has no day. */
  static Day of(PublishedDate date) {
    return date.day() == 0 ? UNKNOWN : new Day(epoch(date), ofYear(date));
  }

  private static int epoch(PublishedDate date) {
    return date.year() == 0
        ? NO_YEAR
        : (int) LocalDate.of(date.year(), date.month(), date.day()).toEpochDay();
  }

  private static int ofYear(PublishedDate date) {
    return MonthDay.of(date.month(), date.day()).atYear(LEAP_YEAR).getDayOfYear();
  }

  /** Whether a day is named at all. */
  public boolean isKnown() {
    return ofYear != 0;
  }

  /** Whether the year is known, too. */
  public boolean hasYear() {
    return epoch != NO_YEAR;
  }

  /** Days between two known days; the year counts if both have it. */
  public int distance(Day other) {
    if (hasYear() && other.hasYear()) {
      return Math.abs(epoch - other.epoch);
    }
    int apart = Math.abs(ofYear - other.ofYear);
    return Math.min(apart, YEAR - apart);
  }

  /** Whether a day with a year is such a weekday. */
  public boolean is(DayOfWeek weekday) {
    return Math.floorMod(epoch + FIRST_WEEKDAY, WEEK) + 1 == weekday.getValue();
  }
}

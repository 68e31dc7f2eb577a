package org.songngu.signature;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songngu.report.PublishedDate;

/**
 * The days of a report as they are compared.
 *
 * @param own the day of the happening, as far as the report's own words give it
 * @param named the days that headline and lead name
 * @param published the day of publication
 * @param weekday the weekday that the lead names, if it names one
 */
public record SignatureDays(Day own, List<Day> named, Day published, @Nullable DayOfWeek weekday) {
  public SignatureDays {
    named = List.copyOf(named);
  }

  static SignatureDays of(EventDays days) {
    return new SignatureDays(
        Day.of(days.own()),
        days.named().stream().map(days::withYear).map(Day::of).toList(),
        days.fullPublished().map(PublishedDate::of).map(Day::of).orElse(Day.UNKNOWN),
        days.weekday());
  }

  /** Whether the lead names the day. */
  public boolean mentions(Day day) {
    // By number: an iterator for each comparison of two reports is felt.
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).distance(day) == 0) {
        return true;
      }
    }
    return false;
  }

  /** A day with a year that cannot be far from the happening; unknown if there is none. */
  public Day near() {
    return published.isKnown() ? published : own.hasYear() ? own : Day.UNKNOWN;
  }
}

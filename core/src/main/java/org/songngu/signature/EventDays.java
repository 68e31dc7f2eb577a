package org.songngu.signature;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.report.PublishedDate;

/**
 * What a report says about when it happened.
 *
 * @param named the days that headline and lead name, in their order
 * @param daysBefore 0 if the lead says "today", 1 if it says "yesterday", else {@link
 *     #NOT_RELATIVE}
 * @param weekday the weekday that the lead names, if it names one
 * @param published when the report was published
 */
public record EventDays(
    List<PublishedDate> named,
    int daysBefore,
    @Nullable DayOfWeek weekday,
    PublishedDate published) {
  static final int NOT_RELATIVE = -1;

  private static final int YEAR = 366;

  /** A day further from the day of publication is history or a plan. */
  private static final int NEAR = 45;

  /** News is so fresh as a rule. */
  private static final int FRESH = 4;

  public EventDays {
    named = List.copyOf(named);
  }

  /** The day of the happening as far as the report's own words give it; UNKNOWN if they do not. */
  public PublishedDate own() {
    Optional<LocalDate> day = fullPublished();
    if (day.isEmpty()) {
      return named.isEmpty() ? PublishedDate.UNKNOWN : withYear(named.getFirst());
    }
    PublishedDate pub = PublishedDate.of(day.get());
    return nearest(pub, FRESH)
        .or(() -> relative(day.get()))
        .or(() -> nearest(pub, NEAR))
        .orElse(PublishedDate.UNKNOWN);
  }

  /** The first named day that is so near to the day of publication. */
  private Optional<PublishedDate> nearest(PublishedDate pub, int days) {
    return named.stream().map(this::withYear).filter(d -> distance(d, pub) <= days).findFirst();
  }

  private Optional<PublishedDate> relative(LocalDate pub) {
    if (daysBefore != NOT_RELATIVE) {
      return Optional.of(PublishedDate.of(pub.minusDays(daysBefore)));
    }
    if (weekday == null) {
      return Optional.empty();
    }
    LocalDate day = pub;
    while (day.getDayOfWeek() != weekday) {
      day = day.minusDays(1);
    }
    return Optional.of(PublishedDate.of(day));
  }

  Optional<LocalDate> fullPublished() {
    return published.precision() == PublishedDate.Precision.DAY
        ? published.earliest()
        : Optional.empty();
  }

  /** The day with the year that brings it nearest to the day of publication. */
  public PublishedDate withYear(PublishedDate day) {
    if (day.year() != 0 || published.year() == 0) {
      return day;
    }
    if (published.day() == 0) {
      return valid(published.year(), day);
    }
    LocalDate pub = published.earliest().orElseThrow();
    PublishedDate best = day;
    long least = Long.MAX_VALUE;
    for (int year = published.year() - 1; year <= published.year() + 1; year++) {
      PublishedDate candidate = valid(year, day);
      if (candidate.year() != 0) {
        long distance = Math.abs(ChronoUnit.DAYS.between(pub, candidate.earliest().orElseThrow()));
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return best;
  }

  private static PublishedDate valid(int year, PublishedDate day) {
    try {
      return new PublishedDate(year, day.month(), day.day(), day.evidence());
    } catch (IllegalArgumentException e) {
      return day;
    }
  }

  /** Whether the lead names the day. */
  boolean mentions(PublishedDate day) {
    return named.stream().anyMatch(known -> distance(withYear(known), day) == 0);
  }

  /** Days between two dates that have a day; the year counts if both have it. */
  static long distance(PublishedDate a, PublishedDate b) {
    if (a.year() != 0 && b.year() != 0) {
      return Math.abs(
          ChronoUnit.DAYS.between(a.earliest().orElseThrow(), b.earliest().orElseThrow()));
    }
    int apart = Math.abs(dayOfYear(a) - dayOfYear(b));
    return Math.min(apart, YEAR - apart);
  }

  /** From 1 to 366, as in a leap year. */
  static int dayOfYear(PublishedDate date) {
    return MonthDay.of(date.month(), date.day()).atYear(2000).getDayOfYear();
  }
}

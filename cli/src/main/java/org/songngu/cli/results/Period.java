package org.songngu.cli.results;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.songngu.report.PublishedDate;
import org.songngu.report.PublishedDate.Precision;

/** What a timeline counts together. */
public enum Period {
  DAY,
  /** From Monday on, named by its Monday. */
  WEEK,
  MONTH;

  /** The period of a date, as it is printed; empty if the date is not as precise. */
  public Optional<String> of(PublishedDate date) {
    boolean month = date.precision() == Precision.MONTH || date.precision() == Precision.DAY;
    boolean known = this == MONTH ? month : date.precision() == Precision.DAY;
    return known ? date.earliest().map(this::name) : Optional.empty();
  }

  private String name(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
      case MONTH -> day.toString().substring(0, "2024-07".length());
    };
  }
}

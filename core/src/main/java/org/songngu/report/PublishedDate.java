package org.songngu.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a report says it was published: as precise as its evidence, and no more.
 *
 * <p>Parts that are not known are 0. A day and month without a year is a legal value, because many
 * scraped pages print "1/7" and nothing else; so is a date of which nothing is known.
 *
 * @param year the year, or 0 if unknown
 * @param month the month from 1 to 12, or 0 if unknown
 * @param day the day of the month from 1, or 0 if unknown
 * @param evidence the words that say so, as they stand in the source; empty if there are none
 */
public record PublishedDate(int year, int month, int day, String evidence) {
  /** Nothing is known. */
  public static final PublishedDate UNKNOWN = new PublishedDate(0, 0, 0, "");

  private static final Pattern TEXT =
      Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
  private static final int LEAP_YEAR = 2000;

  /** Checks and copies what it is given. */
  public PublishedDate {
    Objects.requireNonNull(evidence, "evidence");
    if (month == 0 ? day != 0 : !isDayOfMonth(year, month, day)) {
      throw new IllegalArgumentException(
          "date %d-%d-%d: no such day in the calendar".formatted(year, month, day));
    }
  }

  /** How much of a date is known. */
  public enum Precision {
    /** Year, month and day are known. */
    DAY,
    /** Year and month are known. */
    MONTH,
    /** The year is known. */
    YEAR,
    /** Day and month are known, the year is not. */
    MONTH_DAY,
    /** Nothing is known. */
    UNKNOWN
  }

  /**
   * {@return a full date without evidence}
   *
   * @param date the day
   */
  public static PublishedDate of(LocalDate date) {
    return new PublishedDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), "");
  }

  /**
   * Reads {@code 2024-07-01}, {@code 2024-07}, {@code 2024} or {@code --07-01}; a time of day after
   * {@code T} is dropped. The text itself is the evidence.
   *
   * @param text the text
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names no day of the calendar
   */
  public static PublishedDate parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
      throw new IllegalArgumentException(
          "date \"%s\": expected 2024-07-01, 2024-07, 2024 or --07-01".formatted(text));
    }
    return new PublishedDate(
        number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)), text);
  }

  /**
   * {@return the same date with other evidence}
   *
   * @param words the words that say it
   */
  public PublishedDate withEvidence(String words) {
    return new PublishedDate(year, month, day, words);
  }

  /** {@return how much of the date is known} */
  public Precision precision() {
    if (year == 0) {
      return day == 0 ? Precision.UNKNOWN : Precision.MONTH_DAY;
    }
    if (month == 0) {
      return Precision.YEAR;
    }
    return day == 0 ? Precision.MONTH : Precision.DAY;
  }

  /** {@return the first day that it can be; empty if the year is unknown} */
  public Optional<LocalDate> earliest() {
    return year == 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
  }

  /** {@return the last day that it can be; empty if the year is unknown} */
  public Optional<LocalDate> latest() {
    return switch (precision()) {
      case DAY -> earliest();
      case MONTH -> Optional.of(YearMonth.of(year, month).atEndOfMonth());
      case YEAR -> Optional.of(LocalDate.of(year, Month.DECEMBER, 31));
      case MONTH_DAY, UNKNOWN -> Optional.empty();
    };
  }

  /** As {@link #parse} reads it; empty if nothing is known. */
  @Override
  public String toString() {
    return switch (precision()) {
      case DAY -> LocalDate.of(year, month, day).toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case MONTH_DAY -> String.format(Locale.ROOT, "--%02d-%02d", month, day);
      case UNKNOWN -> "";
    };
  }

  private static boolean isDayOfMonth(int year, int month, int day) {
    try {
      LocalDate.of(year == 0 ? LEAP_YEAR : year, month, Math.max(day, 1));
      return year != 0 || day != 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}

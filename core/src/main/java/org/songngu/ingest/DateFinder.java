package org.songngu.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Finds the days that a text names, in the forms of Vietnamese and English papers. Day and month
 * stand in this order where both are digits; English months are named. Of a range the first day
 * counts.
 *
 * <p>A bare {@code 5/7} or {@code 22.9} is a date only behind a word that says so ({@code ngày},
 * {@code sáng}, {@code hôm}), because scores, fractions, decrees and prices look the same. Methods
 * are pure, thread-safe and never fail.
 */
public final class DateFinder {
  private static final Comparator<DateMention> IN_ORDER =
      Comparator.comparingInt(DateMention::start)
          .thenComparing(Comparator.comparingInt(DateMention::end).reversed());

  private DateFinder() {}

  /** The first day that a report's text names: as a rule the day of what it reports. */
  public static Optional<FoundDate> first(Report report) {
    return report.language() == Language.OTHER
        ? Optional.empty()
        : find(report.text()).stream().findFirst();
  }

  /** All days that a text names, in its order; the year of some may be unknown. */
  public static List<FoundDate> find(String text) {
    return mentions(text).stream().map(DateMention::found).toList();
  }

  /** As {@link #find}, with all that the words say. */
  static List<DateMention> mentions(String text) {
    List<DateMention> found = new ArrayList<>();
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return found;
    }
    for (DateForms form : DateForms.values()) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        mention(matcher, text, form).ifPresent(found::add);
      }
    }
    found.sort(IN_ORDER);
    return withoutOverlaps(found);
  }

  private static Optional<DateMention> mention(Matcher matcher, String text, DateForms form) {
    String year = year(matcher, form);
    String front = form.hasFront() && matcher.group("p") != null ? matcher.group("p") : "";
    if (form.needsFront(!year.isEmpty()) && (front.isBlank() || isRoundTheClock(matcher, front))) {
      return Optional.empty();
    }
    int day = Integer.parseInt(matcher.group("d"));
    int month =
        form.isNamed() ? DateForms.month(matcher.group("n")) : Integer.parseInt(matcher.group("m"));
    int start = matcher.start();
    while (start < matcher.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String evidence = text.substring(start, matcher.end()).strip();
    try {
      return day == 0 || month == 0
          ? Optional.empty()
          : Optional.of(
              new DateMention(
                  new PublishedDate(
                      year.isEmpty() ? 0 : Integer.parseInt(year), month, day, evidence),
                  start,
                  matcher.end(),
                  form,
                  front.strip().toLowerCase(Locale.ROOT),
                  form.hasFront() ? DateForms.weekday(matcher.group("w")) : Optional.empty()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String year(Matcher matcher, DateForms form) {
    if (form == DateForms.SHORT) {
      return "";
    }
    String year = matcher.group("y");
    if (year == null && form == DateForms.RANGE_OF_MONTHS) {
      year = matcher.group("z");
    }
    return year == null ? "" : year;
  }

  /** {@code cả ngày 24/7} is no day in July. */
  private static boolean isRoundTheClock(Matcher matcher, String front) {
    return matcher.group("d").equals("24")
        && matcher.group("m").equals("7")
        && front.strip().equalsIgnoreCase("trong ngày");
  }

  private static List<DateMention> withoutOverlaps(List<DateMention> sorted) {
    List<DateMention> kept = new ArrayList<>();
    int end = 0;
    for (DateMention mention : sorted) {
      if (mention.start() >= end) {
        kept.add(mention);
        end = mention.end();
      }
    }
    return kept;
  }
}

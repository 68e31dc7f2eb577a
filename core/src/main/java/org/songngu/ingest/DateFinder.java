package org.songngu.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Finds the days that a text names, in the forms of Vietnamese and English papers. Day and month
 * stand in this order in Vietnamese; English months are named.
 *
 * <p>A bare {@code 5/7} or {@code 22.9} is a date only behind a word that says so ({@code ngày},
 * {@code sáng}, {@code hôm}), because scores, fractions and prices look the same.
 */
public final class DateFinder {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String DAY_PART =
      "(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|rạng sáng|khuya|Ngày|Hôm|Sáng|Trưa|Chiều|Tối|Đêm"
          + "|Rạng sáng|ngay|sang|trua|chieu|toi|dem|Ngay|Sang|Trua|Chieu|Toi|Dem)"
          + "(?: nay| qua| mùng)?,?(?: ngày| ngay)?,? \\(?";

  private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern ISO =
      Pattern.compile("\\b(?<y>(?:19|20)\\d\\d)-(?<m>\\d{2})-(?<d>\\d{2})\\b");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d./-])(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>(?:19|20)\\d\\d)\\b");
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?:ngày|ngay|Ngày|Ngay) (?<d>\\d{1,2}) (?:tháng|thang) (?<m>\\d{1,2})"
              + "(?:(?: năm| nam|,)? (?<y>(?:19|20)\\d\\d))?",
          UNICODE);
  private static final Pattern BEHIND_DAY_PART =
      Pattern.compile(DAY_PART + "(?<d>\\d{1,2})[./-](?<m>\\d{1,2})(?![\\d./-]\\d)", UNICODE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?<n>" + MONTH + ") (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y>(?:19|20)\\d\\d))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<n>"
              + MONTH
              + ")\\b(?:,? (?<y>(?:19|20)\\d\\d))?");

  private static final List<Pattern> PATTERNS =
      List.of(ISO, NUMERIC, SPELLED, BEHIND_DAY_PART, MONTH_FIRST, DAY_FIRST);

  private DateFinder() {}

  /** The first day that a report's text names: as a rule the day of what it reports. */
  public static Optional<FoundDate> first(Report report) {
    return report.language() == Language.OTHER
        ? Optional.empty()
        : find(report.text()).stream().findFirst();
  }

  /** All days that a text names, in its order. */
  public static List<FoundDate> find(String text) {
    List<FoundDate> found = new ArrayList<>();
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        date(matcher, text, pattern).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt(FoundDate::start)
            .thenComparing(Comparator.comparingInt(FoundDate::end).reversed()));
    return withoutOverlaps(found);
  }

  private static Optional<FoundDate> date(Matcher matcher, String text, Pattern pattern) {
    boolean named = pattern == MONTH_FIRST || pattern == DAY_FIRST;
    int day = Integer.parseInt(matcher.group("d"));
    int month = named ? month(matcher.group("n")) : Integer.parseInt(matcher.group("m"));
    boolean hasYear = pattern != BEHIND_DAY_PART && matcher.group("y") != null;
    int year = hasYear ? Integer.parseInt(matcher.group("y")) : 0;
    String evidence = text.substring(matcher.start(), matcher.end()).strip();
    try {
      PublishedDate date = new PublishedDate(year, month, day, evidence);
      return day == 0 || month == 0
          ? Optional.empty()
          : Optional.of(new FoundDate(date, matcher.start(), matcher.end()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static List<FoundDate> withoutOverlaps(List<FoundDate> sorted) {
    List<FoundDate> kept = new ArrayList<>();
    int end = 0;
    for (FoundDate found : sorted) {
      if (found.start() >= end) {
        kept.add(found);
        end = found.end();
      }
    }
    return kept;
  }
}

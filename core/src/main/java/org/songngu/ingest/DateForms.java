package org.songngu.ingest;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which Vietnamese and English papers write a day. Each form has the groups {@code d}
 * and {@code m} (digits) or {@code n} (a name), and may have {@code y}.
 */
enum DateForms {
  /** {@code 2024-07-01}, {@code 2024/07/01}. */
  ISO("(?<![\\d./-])(?<y>(?:19|20)\\d\\d)[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?!\\d)"),

  /** {@code từ ngày 30/6-3/7}: the first day counts. */
  RANGE_OF_MONTHS(
      "(?<![\\d./-])(?<!\\d[:hg])(?<d>\\d{1,2})[/.](?<m>\\d{1,2})(?:[/.](?<z>(?:19|20)\\d\\d))?"
          + "\\s*(?:[-–—]|đến|tới)\\s*(?:ngày )?"
          + "\\d{1,2}[/.]\\d{1,2}(?:[/.](?<y>(?:19|20)\\d\\d))?(?![\\d/])"),

  /** {@code 28-30/10}, {@code 21 - 23.11.2024}, {@code từ 28 đến 30/10}. */
  RANGE_OF_DAYS(
      "(?<![\\d./-])(?<!\\d[:hg])(?<d>\\d{1,2})\\s*(?:[-–—]|đến|tới|và)\\s*(?:ngày )?\\d{1,2}"
          + "(?:[/.]| tháng )(?<m>\\d{1,2})(?:(?:[/.]|,? năm )(?<y>(?:19|20)\\d\\d))?(?![\\d/%])"),

  /**
   * {@code ngày 1 tháng 7 năm 2024}, {@code 1 Th7, 2024}; without a year only behind a word that
   * announces a day.
   */
  SPELLED(
      "(?<![\\d./-])(?<d>\\d{1,2}) (?:tháng |thang |thg ?|th\\.?)(?<m>\\d{1,2})"
          + "(?!\\d)(?:(?:,? (?:năm|nam) |,? |/)(?<y>(?:19|20)\\d\\d)(?!\\d))?"),

  /**
   * {@code 21 Tháng Mười Một, 2024}. Only with a comma or {@code năm}: {@code 12 tháng năm 2024}
   * are the twelve months of a year.
   */
  WORDED(
      "(?<![\\d./-])(?<d>\\d{1,2}) tháng "
          + VietnameseMonths.WORDS
          + "(?:, ?| năm )(?<y>(?:19|20)\\d\\d)(?!\\d)"),

  /** {@code Tháng Mười Một 21, 2024}, {@code Th11 21, 2024}: English order, Vietnamese words. */
  WORDED_FIRST(
      "(?<![\\p{L}\\d])(?:tháng |thg ?|th\\.?)(?:(?<m>\\d{1,2})|"
          + VietnameseMonths.WORDS
          + ") (?<d>\\d{1,2}), (?<y>(?:19|20)\\d\\d)(?!\\d)"),

  /** {@code 1/7/2024}, {@code 1.7.2024}, {@code 1-7-2024}: day first. */
  NUMERIC(
      "(?<![\\d./-])(?<d>\\d{1,2})(?<s>[./-])(?<m>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d\\d)"
          + "(?![\\d]|[./-]\\d)"),

  /** {@code chiều 12/8}; only behind a word that announces a day. */
  SHORT("(?<![\\d./-])(?<d>\\d{1,2})[./-](?<m>\\d{1,2})(?![\\d%]|[./-]\\d| ?(?:tỷ|triệu|USD))"),

  /** {@code Tuesday, October 28-30, 2025}, {@code April, 18/2024}. */
  MONTH_FIRST(
      "\\b"
          + Words.MONTH
          + "[.,]? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)"
          + "(?:\\s*(?:[-–—]|to|and)\\s*\\d{1,2}(?![\\d:]))?"
          + "(?:(?:,? |/)(?<y>(?:19|20)\\d\\d)(?!\\d))?"),

  /** {@code 28-30 October 2025}, {@code the 1st of July}. */
  DAY_FIRST(
      "(?<![\\d./,:-])(?<d>\\d{1,2})(?:st|nd|rd|th)?"
          + "(?:\\s*(?:[-–—]|to|and)\\s*\\d{1,2}(?:st|nd|rd|th)?)?(?: of)? "
          + Words.MONTH
          + "\\b\\.?(?:,? (?<y>(?:19|20)\\d\\d)(?!\\d))?");

  /** The words beside the digits. */
  private static final class Words {
    static final String MONTH =
        "(?<n>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
            + "|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
            + "|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";

    private Words() {}
  }

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, DayOfWeek> ENGLISH_DAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  private static final Map<String, DayOfWeek> VIETNAMESE_DAYS =
      Map.ofEntries(
          Map.entry("hai", DayOfWeek.MONDAY),
          Map.entry("ba", DayOfWeek.TUESDAY),
          Map.entry("tư", DayOfWeek.WEDNESDAY),
          Map.entry("tu", DayOfWeek.WEDNESDAY),
          Map.entry("năm", DayOfWeek.THURSDAY),
          Map.entry("nam", DayOfWeek.THURSDAY),
          Map.entry("sáu", DayOfWeek.FRIDAY),
          Map.entry("sau", DayOfWeek.FRIDAY),
          Map.entry("bảy", DayOfWeek.SATURDAY),
          Map.entry("bay", DayOfWeek.SATURDAY),
          Map.entry("2", DayOfWeek.MONDAY),
          Map.entry("3", DayOfWeek.TUESDAY),
          Map.entry("4", DayOfWeek.WEDNESDAY),
          Map.entry("5", DayOfWeek.THURSDAY),
          Map.entry("6", DayOfWeek.FRIDAY),
          Map.entry("7", DayOfWeek.SATURDAY),
          Map.entry("nhật", DayOfWeek.SUNDAY),
          Map.entry("nhat", DayOfWeek.SUNDAY));

  private final Pattern pattern;

  DateForms(String regex) {
    boolean english = regex.contains("(?<n>");
    this.pattern =
        Pattern.compile(regex, english ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Quickly: whether the digits at an index may begin a day of this form. */
  boolean mayBegin(String text, int index) {
    int end = index;
    while (end < text.length() && end < index + 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || end - index > (this == ISO ? 4 : 2)) {
      return false;
    }
    char next = text.charAt(end);
    return switch (this) {
      case ISO -> end - index == 4 && (next == '-' || next == '/');
      case NUMERIC, SHORT -> next == '.' || next == '/' || next == '-';
      case RANGE_OF_MONTHS -> next == '.' || next == '/';
      case SPELLED, WORDED -> next == ' ' && text.regionMatches(true, end + 1, "th", 0, 2);
      case RANGE_OF_DAYS -> mayBeRange(text, end);
      case DAY_FIRST -> true;
      case MONTH_FIRST, WORDED_FIRST -> false;
    };
  }

  /** Quickly: whether a dash, đến, tới or và may follow. */
  private static boolean mayBeRange(String text, int index) {
    int next = index;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && "-–—đĐtTvV".indexOf(text.charAt(next)) >= 0;
  }

  /** Whether the form is a date only behind a word that announces a day. */
  boolean needsFront(boolean hasYear) {
    return switch (this) {
      case SHORT -> true;
      case RANGE_OF_MONTHS, RANGE_OF_DAYS, SPELLED -> !hasYear;
      case ISO, NUMERIC, WORDED, WORDED_FIRST, MONTH_FIRST, DAY_FIRST -> false;
    };
  }

  /** The words in front of a day that announce it, in the groups {@code p} and {@code w}. */
  Optional<Matcher> front(String text, int day) {
    return this == ISO ? Optional.empty() : DateFront.find(text, day, isNamed());
  }

  /** Whether a text may have the English name of a month in it. */
  static boolean hasMonth(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      if (isMonthInitial(text.charAt(i)) && isMonth(text, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isMonthInitial(char c) {
    return c >= 'A' && c <= 'S' && "JFMASOND".indexOf(c) >= 0;
  }

  private static boolean isMonth(String text, int index) {
    for (String month : MONTHS) {
      if (text.regionMatches(true, index, month, 0, month.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word in lower case begins like the English name of a weekday. */
  static boolean isEnglishDay(String word) {
    return word.length() >= 3 && ENGLISH_DAYS.containsKey(word.substring(0, 3));
  }

  /** Whether a word stands in front of the digits. */
  boolean beginsWithMonth() {
    return this == MONTH_FIRST || this == WORDED_FIRST;
  }

  boolean isNamed() {
    return this == MONTH_FIRST || this == DAY_FIRST;
  }

  /** The month that was found, from 0 on: digits may be any. */
  int month(Matcher matcher) {
    if (isNamed()) {
      return MONTHS.indexOf(matcher.group("n").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
    String word = this == WORDED || this == WORDED_FIRST ? matcher.group("v") : null;
    return word == null ? Integer.parseInt(matcher.group("m")) : VietnameseMonths.number(word);
  }

  /** The weekday of the words of group {@code w}. */
  static Optional<DayOfWeek> weekday(@Nullable String words) {
    if (words == null) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT);
    DayOfWeek english = ENGLISH_DAYS.get(lower.substring(0, 3));
    return Optional.ofNullable(
        english != null && !lower.startsWith("thu ") && !lower.startsWith("thứ")
            ? english
            : VIETNAMESE_DAYS.get(lower.substring(lower.lastIndexOf(' ') + 1)));
  }
}

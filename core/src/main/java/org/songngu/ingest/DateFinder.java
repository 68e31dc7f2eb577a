package org.songngu.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
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
          .thenComparing(Comparator.comparingInt(DateMention::end).reversed())
          .thenComparing(DateMention::form);

  private static final DateForms[] FORMS = DateForms.values();

  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  /** Alone in front of {@code 2/3} they announce a fraction. */
  private static final Set<String> NO_DAY = Set.of("từ", "đến", "tới", "trong", "vào");

  private DateFinder() {}

  /**
   * {@return the first day that a report's text names: as a rule the day of what it reports}
   *
   * @param report the report
   */
  public static Optional<FoundDate> first(Report report) {
    return report.language() == Language.OTHER
        ? Optional.empty()
        : find(report.text()).stream().findFirst();
  }

  /**
   * {@return all days that a text names, in its order; the year of some may be unknown}
   *
   * @param text the text
   */
  public static List<FoundDate> find(String text) {
    return mentions(text).stream().map(DateMention::found).toList();
  }

  /** As {@link #find}, with all that the words say. */
  static List<DateMention> mentions(String text) {
    List<DateMention> found = new ArrayList<>();
    if (!hasDigit(text)) {
      return found;
    }
    boolean months = DateForms.hasMonth(text);
    @Nullable Matcher[] matchers = new @Nullable Matcher[FORMS.length];
    int[] ends = new int[FORMS.length];
    for (int i = 0; i < text.length(); i++) {
      boolean digit = isFirstDigit(text, i);
      if (!digit
          && !(months && DateForms.isMonthInitial(text.charAt(i)))
          && !VietnameseMonths.mayBegin(text, i)) {
        continue;
      }
      for (int n = 0; n < FORMS.length; n++) {
        DateForms form = FORMS[n];
        if (i >= ends[n] && (months || !form.isNamed()) && mayBegin(form, text, i, digit)) {
          Matcher matcher = matcher(n, text, matchers).region(i, text.length());
          if (matcher.lookingAt()) {
            mention(matcher, text, form).ifPresent(found::add);
            ends[n] = matcher.end();
          }
        }
      }
    }
    found.sort(IN_ORDER);
    return withoutOverlaps(found);
  }

  /** The matcher of a form, which is made when the text first needs it. */
  private static Matcher matcher(int form, String text, @Nullable Matcher[] made) {
    Matcher matcher = made[form];
    if (matcher == null) {
      matcher = FORMS[form].matcher(text).useTransparentBounds(true);
      made[form] = matcher;
    }
    return matcher;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstDigit(String text, int index) {
    return isDigit(text.charAt(index)) && (index == 0 || !isDigit(text.charAt(index - 1)));
  }

  /** A day begins with a digit, or with the month's capital. */
  private static boolean mayBegin(DateForms form, String text, int index, boolean digit) {
    return form.beginsWithMonth() ? !digit : digit && form.mayBegin(text, index);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<DateMention> mention(Matcher matcher, String text, DateForms form) {
    int day = Integer.parseInt(matcher.group("d"));
    int month = form.month(matcher);
    if (day == 0 || day > LONGEST_MONTH || month == 0 || month > MONTHS) {
      return Optional.empty();
    }
    String year = year(matcher, form);
    Optional<Matcher> words = form.front(text, matcher.start());
    String front = words.map(found -> found.group("p")).map(String::strip).orElse("");
    if (form.needsFront(!year.isEmpty()) && !announces(front, form, matcher)) {
      return Optional.empty();
    }
    int start = front.isEmpty() ? matcher.start() : words.orElseThrow().start();
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String evidence = text.substring(start, matcher.end()).strip();
    try {
      return Optional.of(
          new DateMention(
              new PublishedDate(year.isEmpty() ? 0 : Integer.parseInt(year), month, day, evidence),
              start,
              matcher.end(),
              form,
              front.toLowerCase(Locale.ROOT),
              words.flatMap(found -> DateForms.weekday(found.group("w")))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the words in front say that a day follows, and not a fraction or {@code 24/7}. */
  private static boolean announces(String front, DateForms form, Matcher matcher) {
    String words = front.toLowerCase(Locale.ROOT);
    boolean roundTheClock =
        matcher.group("d").equals("24")
            && matcher.group("m").equals("7")
            && words.equals("trong ngày");
    return !words.isEmpty()
        && !roundTheClock
        && (form != DateForms.SHORT || !NO_DAY.contains(words));
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

package org.songngu.signature;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.ingest.DateFinder;
import org.songngu.ingest.FoundDate;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/** Reads from headline and lead when something happened. */
public final class DayReader {
  /** What an event is stands in the headline and in the first paragraphs. */
  static final int LEAD = 500;

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** Words of the day of publication, and of the day before; each also with a capital. */
  private static final List<String> TODAY =
      List.of("hôm nay", "sáng nay", "trưa nay", "chiều nay", "tối nay", "today");

  private static final List<String> YESTERDAY =
      List.of("hôm qua", "sáng qua", "trưa qua", "chiều qua", "tối qua", "đêm qua", "yesterday");

  /** "From 1 September", "until", "since": a plan or history, not the day of what is reported. */
  private static final String BOUNDS =
      "(?:from|since|until|till|by|before|after|between|through|than|to|từ|đến|tới|trước|sau|tu|den"
          + "|truoc)";

  private static final Pattern BOUND =
      Pattern.compile("(?<!\\p{L})" + BOUNDS + "(?: ngày| ngay)? ?$", CASELESS);

  private static final Pattern BEGINS_WITH_BOUND = Pattern.compile("^" + BOUNDS + " ", CASELESS);

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final int LONGEST_BOUND = 12;

  private static final List<FoundDate> NO_DATES = List.of();

  /** The names of months, and the word for month in its spellings, as far as they are alike. */
  private static final List<String> MONTHS =
      List.of(
          "h\u00E1ng",
          "ha\u0301ng",
          "hang",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "May",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Oct",
          "Nov",
          "Dec");

  /** So many characters around its digits can belong to a date. */
  private static final int AROUND = 25;

  private DayReader() {}

  /** Reads the days of a report. */
  public static EventDays read(Report report) {
    return read(report, find(report));
  }

  /**
   * As {@link #read(Report)}, with the dates that were found before.
   *
   * @param dates what {@link #find} gave
   */
  public static EventDays read(Report report, List<FoundDate> dates) {
    String lead = lead(report);
    List<PublishedDate> named = new ArrayList<>();
    for (FoundDate found : dates) {
      if (found.date().day() != 0 && !isBound(lead, found)) {
        named.add(found.date().withEvidence(""));
      }
    }
    return new EventDays(named, daysBefore(lead), weekday(lead), report.published());
  }

  /** The dates of headline and lead, with their places in the report's text. */
  static List<FoundDate> find(Report report) {
    String lead = lead(report);
    List<FoundDate> dates = new ArrayList<>();
    // Only what stands around digits is read: looking for dates is the dearest part of all.
    for (int from = nextDigit(lead, 0); from < lead.length(); ) {
      int end = from;
      for (int digit = from; digit < Math.min(lead.length(), end + 2 * AROUND); ) {
        end = digit;
        digit = nextDigit(lead, digit + 1);
      }
      int start = wordStart(lead, Math.max(0, from - AROUND));
      int stop = Math.min(lead.length(), end + AROUND);
      String piece = lead.substring(start, stop);
      for (FoundDate found : mayHoldDate(piece) ? DateFinder.find(piece) : NO_DATES) {
        dates.add(new FoundDate(found.date(), found.start() + start, found.end() + start));
      }
      from = nextDigit(lead, stop);
    }
    return dates;
  }

  /** Whether a text has a month, or digits that a sign parts as in a date. */
  private static boolean mayHoldDate(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char sign = text.charAt(i);
      boolean parts = sign == '/' || sign == '.' || sign == '-';
      if (parts && isDigitBefore(text, i) && isDigitAfter(text, i)) {
        return true;
      }
    }
    for (String month : MONTHS) {
      if (text.contains(month)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigitBefore(String text, int sign) {
    int before = text.charAt(sign - 1) == ' ' ? sign - 2 : sign - 1;
    return before >= 0 && isDigit(text.charAt(before));
  }

  private static boolean isDigitAfter(String text, int sign) {
    int after = text.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    return after < text.length() && isDigit(text.charAt(after));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String lead(Report report) {
    String text = report.text();
    return text.substring(0, Math.min(text.length(), report.title().length() + LEAD));
  }

  private static int nextDigit(String text, int from) {
    int next = from;
    while (next < text.length() && !isDigit(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static int wordStart(String text, int from) {
    int start = from;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBound(String lead, FoundDate found) {
    String before = lead.substring(Math.max(0, found.start() - LONGEST_BOUND), found.start());
    return BOUND.matcher(before).find()
        || BEGINS_WITH_BOUND.matcher(found.date().evidence()).find();
  }

  private static int daysBefore(String lead) {
    int today = firstOf(TODAY, lead);
    int yesterday = firstOf(YESTERDAY, lead);
    if (today == lead.length() && yesterday == lead.length()) {
      return EventDays.NOT_RELATIVE;
    }
    return today < yesterday ? 0 : 1;
  }

  /** Where the first of the words stands, or the length of the text if none does. */
  private static int firstOf(List<String> words, String text) {
    int first = text.length();
    for (String word : words) {
      // The first letter may be a capital.
      int at = text.indexOf(word.substring(1), 1);
      while (at >= 0 && at < first && !begins(word, text.charAt(at - 1))) {
        at = text.indexOf(word.substring(1), at + 1);
      }
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }

  private static boolean begins(String word, char letter) {
    return letter == word.charAt(0) || letter == Character.toUpperCase(word.charAt(0));
  }

  private static @Nullable DayOfWeek weekday(String lead) {
    @Nullable DayOfWeek first = null;
    int least = lead.length();
    for (int i = 0; i < WEEKDAYS.size(); i++) {
      int at = lead.indexOf(WEEKDAYS.get(i));
      if (at >= 0 && at < least) {
        least = at;
        first = DayOfWeek.of(i + 1);
      }
    }
    return first;
  }
}

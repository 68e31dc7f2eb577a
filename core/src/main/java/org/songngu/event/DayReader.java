package org.songngu.event;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.ingest.DateFinder;
import org.songngu.ingest.FoundDate;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/** Reads from headline and lead when something happened. */
final class DayReader {
  /** What an event is stands in the headline and in the first paragraphs. */
  static final int LEAD = 500;

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:(?:hôm|sáng|trưa|chiều|tối) nay|today"
              + "|(?<before>(?:hôm|sáng|trưa|chiều|tối|đêm) qua|yesterday))\\b",
          CASELESS);

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** "From 1 September", "until", "since": a plan or history, not the day of what is reported. */
  private static final String BOUNDS =
      "(?:from|since|until|till|by|before|after|between|through|than|to|từ|đến|tới|trước|sau|tu|den"
          + "|truoc)";

  private static final Pattern BOUND =
      Pattern.compile("(?<!\\p{L})" + BOUNDS + "(?: ngày| ngay)? ?$", CASELESS);

  private static final Pattern BEGINS_WITH_BOUND = Pattern.compile("^" + BOUNDS + " ", CASELESS);

  private static final int LONGEST_BOUND = 12;

  private DayReader() {}

  static EventDays read(Report report) {
    String text = report.text();
    int title = report.title().length();
    String lead = text.substring(0, Math.min(text.length(), title + LEAD));
    List<PublishedDate> named = new ArrayList<>();
    for (FoundDate found : DateFinder.find(lead)) {
      if (found.date().day() != 0 && !isBound(lead, found)) {
        named.add(found.date().withEvidence(""));
      }
    }
    return new EventDays(named, daysBefore(lead), weekday(lead), report.published());
  }

  private static boolean isBound(String lead, FoundDate found) {
    String before = lead.substring(Math.max(0, found.start() - LONGEST_BOUND), found.start());
    return BOUND.matcher(before).find()
        || BEGINS_WITH_BOUND.matcher(found.date().evidence()).find();
  }

  private static int daysBefore(String lead) {
    Matcher matcher = RELATIVE.matcher(lead);
    if (!matcher.find()) {
      return EventDays.NOT_RELATIVE;
    }
    return matcher.group("before") == null ? 0 : 1;
  }

  private static @Nullable DayOfWeek weekday(String lead) {
    Matcher matcher = WEEKDAY.matcher(lead);
    return matcher.find() ? DayOfWeek.valueOf(matcher.group().toUpperCase(Locale.ROOT)) : null;
  }
}

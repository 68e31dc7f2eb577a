package org.songngu.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;

/** Reads the line that a page sets beside its headline. */
final class HeaderDate {
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2})(?![\\d./-])");
  private static final Pattern VIETNAM =
      Pattern.compile("(?i)GMT ?\\+ ?0?7|\\+0?7:?00|\\bICT\\b|\\bngày\\b|Hà Nội|Hanoi");
  private static final Pattern UPDATE = Pattern.compile("(?iu)(?:cập nhật|updated|last modified)");
  private static final int CENTURY = 2000;

  private HeaderDate() {}

  /**
   * The date of a line; the year alone if an English page leaves open what is day and what is
   * month.
   *
   * @param lead what the article says of its day, to decide between two readings
   */
  static Optional<PublishedDate> read(String text, Language language, LeadDates lead) {
    List<DateMention> mentions =
        DateFinder.mentions(text).stream().filter(mention -> mention.date().year() > 0).toList();
    if (mentions.isEmpty()) {
      return shortYear(text);
    }
    DateMention named =
        mentions.stream().filter(m -> !m.isAmbiguous()).findFirst().orElse(mentions.get(0));
    DateMention first = published(mentions, text);
    boolean same = mentions.size() > 1 && !UPDATE.matcher(text).find();
    DateMention mention = same ? named : first;
    return Optional.of(
        mention.isAmbiguous() && language != Language.VIETNAMESE && !VIETNAM.matcher(text).find()
            ? decide(mention, lead)
            : mention.date());
  }

  /**
   * The first day of a line that is not that of a change: {@code Updated Mar 3 | Published Mar 2};
   * the first of all if each is.
   *
   * @param mentions the days of the line, one or more
   */
  static DateMention published(List<DateMention> mentions, String text) {
    int from = 0;
    for (DateMention mention : mentions) {
      if (!UPDATE.matcher(text.substring(from, Math.max(from, mention.start()))).find()) {
        return mention;
      }
      from = mention.end();
    }
    return mentions.get(0);
  }

  /** Which number is the month: by the weekday, by what the article says; else it stays open. */
  private static PublishedDate decide(DateMention mention, LeadDates lead) {
    PublishedDate date = mention.date();
    LocalDate dayFirst = LocalDate.of(date.year(), date.month(), date.day());
    LocalDate monthFirst = LocalDate.of(date.year(), date.day(), date.month());
    boolean first = fits(dayFirst, mention, lead);
    boolean second = fits(monthFirst, mention, lead);
    if (first == second) {
      return new PublishedDate(date.year(), 0, 0, date.evidence());
    }
    return PublishedDate.of(first ? dayFirst : monthFirst).withEvidence(date.evidence());
  }

  private static boolean fits(LocalDate day, DateMention mention, LeadDates lead) {
    return mention.weekday().isPresent()
        ? day.getDayOfWeek() == mention.weekday().get()
        : lead.isReportedShortlyBefore(day);
  }

  private static Optional<PublishedDate> shortYear(String text) {
    Matcher matcher = SHORT_YEAR.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      int year = CENTURY + Integer.parseInt(matcher.group(3));
      LocalDate day =
          YearMonth.of(year, Integer.parseInt(matcher.group(2)))
              .atDay(Integer.parseInt(matcher.group(1)));
      return Optional.of(PublishedDate.of(day).withEvidence(matcher.group()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

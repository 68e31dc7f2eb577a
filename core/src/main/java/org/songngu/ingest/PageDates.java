package org.songngu.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;

/**
 * Dates a page by a ladder: the line beside its headline, the line behind the article, the address,
 * then the day that its first paragraphs report of. Lists of other articles never date it: at most
 * they bound the year of a day whose weekday is named. What is not known stays unknown.
 */
final class PageDates {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[/-](?<y>(?:19|20)\\d\\d)[/-](?<m>0?[1-9]|1[0-2])[/-](?<d>0?[1-9]|[12]\\d|3[01])(?!\\d)"
              + "|(?<!\\d)(?<y2>20[012]\\d)(?<m2>0[1-9]|1[0-2])(?<d2>0[1-9]|[12]\\d|3[01])(?!\\d{1,3}(?!\\d))");

  /** {@code 16/10 07:20}, in a line that is known to hold a day. */
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile("(?<![\\d./:-])(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})(?![\\d./:-])");

  /** So many lines above the headline may hold the date. */
  private static final int REACH_ABOVE = 4;

  private static final int REACH_BEHIND = 5;

  /** Fewer words are a button or a label. */
  private static final int OTHER_HEADLINE_WORDS = 3;

  /** A report appears at most so many days after what it reports. */
  private static final int DAYS_AFTER = 5;

  private final CleanPage page;
  private final Language language;
  private final LeadDates lead;

  private PageDates(CleanPage page, Language language) {
    this.page = page;
    this.language = language;
    this.lead = LeadDates.of(page, language);
  }

  /**
   * The day that a page was published, or that its article reports of.
   *
   * @param url its address, empty if unknown
   */
  static PublishedDate of(CleanPage page, Language language, String url) {
    PageDates dates = new PageDates(page, language);
    return dates
        .besideHeadline()
        .or(() -> dates.behindArticle().filter(dates::isDayBesideHeadline))
        .or(() -> ofAddress(url))
        .or(dates.lead::day)
        .or(dates::withoutYear)
        .orElse(PublishedDate.UNKNOWN);
  }

  private Optional<PublishedDate> besideHeadline() {
    int headline = page.headline();
    int end = headEnd();
    return firstIn(headline + 1, end, false)
        .or(() -> firstIn(headline + 1, end, true))
        .or(() -> above(headline));
  }

  /** The line of the second paragraph that was kept: some pages set the date below a summary. */
  private int headEnd() {
    int paragraphs = 0;
    for (int i = page.headline() + 1; i < page.page().size(); i++) {
      PageLine line = page.page().line(i);
      if ((line.isKept() && line.isParagraph() && ++paragraphs == 2)
          || (line.kind() == LineKind.SECTION && paragraphs > 0)) {
        return i;
      }
    }
    return page.page().size();
  }

  /** The first day that does not contradict the article, or else the first. */
  private Optional<PublishedDate> firstIn(int from, int to, boolean updated) {
    Optional<PublishedDate> first = Optional.empty();
    for (int i = from; i < to; i++) {
      PageLine line = page.page().line(i);
      if (isDated(line) && UpdateWords.areIn(line) == updated) {
        Optional<PublishedDate> date = HeaderDate.read(line.text(), language, lead);
        if (date.isPresent() && !contradicts(date.get())) {
          return date;
        }
        first = first.or(() -> date);
      }
    }
    return first;
  }

  private static boolean isDated(PageLine line) {
    return switch (line.kind()) {
      case DATE, BYLINE, BREADCRUMB -> true;
      default -> false;
    };
  }

  /** A day without a year beside the headline is surer than another day behind the article. */
  private boolean isDayBesideHeadline(PublishedDate date) {
    return withoutYear()
        .map(day -> day.month() == date.month() && day.day() == date.day())
        .orElse(true);
  }

  /** A day beside the headline that has no year: pages leave it out of what is new. */
  private Optional<PublishedDate> withoutYear() {
    int end = headEnd();
    for (int i = Math.max(0, page.headline() - 1); i < end; i++) {
      PageLine line = page.page().line(i);
      if (line.kind() == LineKind.DATE || isReadingTime(line)) {
        Optional<PublishedDate> day = dayOfYear(line.text());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Oct 9 • 4 min read - Travel}: a day beside the time that reading takes. */
  private static boolean isReadingTime(PageLine line) {
    return isDated(line) && DateLines.hasCount(line.text());
  }

  private Optional<PublishedDate> dayOfYear(String text) {
    List<DateMention> mentions = DateFinder.mentions(text);
    if (!mentions.isEmpty()) {
      return Optional.of(HeaderDate.published(mentions, text).date());
    }
    Matcher bare = DAY_OF_YEAR.matcher(text);
    if (language != Language.VIETNAMESE || !bare.find()) {
      return Optional.empty();
    }
    try {
      MonthDay day =
          MonthDay.of(Integer.parseInt(bare.group("m")), Integer.parseInt(bare.group("d")));
      return Optional.of(
          new PublishedDate(0, day.getMonthValue(), day.getDayOfMonth(), bare.group()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Above the headline may stand the day of the article, or the clock of the page. */
  private Optional<PublishedDate> above(int headline) {
    for (int i = headline - 1; i >= Math.max(0, headline - REACH_ABOVE); i--) {
      PageLine line = page.page().line(i);
      if (isDated(line)) {
        Optional<PublishedDate> date = HeaderDate.read(line.text(), language, lead);
        boolean sure =
            i == headline - 1
                || DateLines.hasTime(line.text())
                || DateLines.isLabelled(line)
                || fits(date);
        if (date.isPresent() && sure && !contradicts(date.get())) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PublishedDate> behindArticle() {
    int last = page.page().size() - 1;
    while (last > page.headline() && !page.page().line(last).isKept()) {
      last--;
    }
    for (int i = last + 1; i <= last + REACH_BEHIND && i < page.page().size(); i++) {
      PageLine line = page.page().line(i);
      if (line.kind() == LineKind.SECTION || line.kind() == LineKind.END || isOtherHeadline(line)) {
        return Optional.empty();
      }
      if (isDated(line)) {
        Optional<PublishedDate> date = HeaderDate.read(line.text(), language, lead);
        if (date.isPresent() && !contradicts(date.get())) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a day below the line would be that of another article, and not of its author. */
  private static boolean isOtherHeadline(PageLine line) {
    return line.kind() == LineKind.PLAIN
        && line.isHeadline()
        && line.words() >= OTHER_HEADLINE_WORDS
        && !Names.areAll(line.text());
  }

  private boolean fits(Optional<PublishedDate> date) {
    return date.isPresent() && lead.day().isPresent() && !contradicts(date.get());
  }

  /** Whether the article reports of a day that is not shortly before. */
  private boolean contradicts(PublishedDate date) {
    Optional<PublishedDate> day = lead.day();
    if (day.isEmpty() || date.precision() != PublishedDate.Precision.DAY) {
      return false;
    }
    LocalDate published = LocalDate.of(date.year(), date.month(), date.day());
    for (int back = 0; back <= DAYS_AFTER; back++) {
      LocalDate reported = published.minusDays(back);
      if (reported.getMonthValue() == day.get().month()
          && reported.getDayOfMonth() == day.get().day()) {
        return false;
      }
    }
    return true;
  }

  /** {@code /2024/07/01/}, {@code -20240701103000.htm}. */
  static Optional<PublishedDate> ofAddress(String url) {
    Matcher matcher = ADDRESS.matcher(url);
    while (matcher.find()) {
      String suffix = matcher.group("y") == null ? "2" : "";
      try {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(matcher.group("y" + suffix)),
                Integer.parseInt(matcher.group("m" + suffix)),
                Integer.parseInt(matcher.group("d" + suffix)));
        return Optional.of(PublishedDate.of(day).withEvidence(matcher.group()));
      } catch (DateTimeException ignored) {
        // digits that are no day
      }
    }
    return Optional.empty();
  }

  /** The words that say that a line holds the day of a change. */
  private static final class UpdateWords {
    private static final List<String> WORDS =
        List.of("cap nhat", "updated", "modified", "update", "sua");

    static boolean areIn(PageLine line) {
      boolean both = line.key().contains("publish") || line.key().contains("dang ");
      return !both && WORDS.stream().anyMatch(line.key()::contains);
    }
  }
}

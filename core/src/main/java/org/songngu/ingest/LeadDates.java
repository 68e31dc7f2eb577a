package org.songngu.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;

/** The day of which the first paragraphs of an article report. */
final class LeadDates {
  private static final int FLAGS =
      Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final int PARAGRAPHS = 3;
  private static final int SHORTLY = 5;

  /** The words of {@link #OTHER_DAY} are shorter. */
  private static final int LONGEST_FRONT = 40;

  /** Words in front of a day that is not the day of the report. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?:\\b(?:trước|sau|kể từ|đến|tới|hết|hiệu lực|từ|tính đến|hạn|sinh|dự kiến|quyết định"
              + "|nghị quyết|nghị định|ký|ban hành|since|until|till|before|after|by|from|between"
              + "|starting|effective|deadline|dated|born|through|to|for|of|and|as early as|due)"
              + "(?: ngày| on| the)?)[ ,(:]*$",
          FLAGS);

  /** Words of a sentence about the future or about what is long past. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:sẽ|dự kiến|sắp|sắp tới|tới đây|kế hoạch|năm ngoái|năm trước|hồi|trước đó|cách đây"
              + "|will|is set to|are set to|scheduled|expected|upcoming|slated|plans to|last year"
              + "|earlier|previously|a year ago|years ago)\\b",
          FLAGS);

  private static final Pattern SPAN = Pattern.compile("\\d\\s*(?:[-–—]|to|and)\\s*\\d");

  private static final Pattern TODAY = Pattern.compile("\\b(?:nay|hôm nay|today)\\b", FLAGS);

  private final List<DateMention> mentions;
  private final Optional<PublishedDate> day;

  private LeadDates(List<DateMention> mentions, Optional<PublishedDate> day) {
    this.mentions = mentions;
    this.day = day;
  }

  static LeadDates of(CleanPage page, Language language) {
    if (language == Language.OTHER) {
      return new LeadDates(List.of(), Optional.empty());
    }
    List<DateMention> mentions = new ArrayList<>();
    Optional<PublishedDate> day = Optional.empty();
    YearFinder years = new YearFinder(page);
    List<String> paragraphs =
        page.body().lines().filter(line -> !line.isBlank()).limit(PARAGRAPHS).toList();
    for (String paragraph : paragraphs) {
      for (DateMention mention : DateFinder.mentions(paragraph)) {
        mentions.add(mention);
        if (day.isEmpty() && isDayOfReport(mention, paragraph)) {
          day = Optional.of(years.complete(mention));
        }
      }
    }
    return new LeadDates(mentions, day);
  }

  /** The day, its year 0 if nothing names it; empty if no day is surely that of the report. */
  Optional<PublishedDate> day() {
    return day;
  }

  /** Whether a day is named in the first paragraphs that is this one or shortly before it. */
  boolean isReportedShortlyBefore(LocalDate date) {
    return mentions.stream()
        .anyMatch(
            mention ->
                !mention.isAmbiguous()
                    && date.minusDays(SHORTLY)
                        .datesUntil(date.plusDays(2))
                        .anyMatch(
                            near ->
                                near.getMonthValue() == mention.date().month()
                                    && near.getDayOfMonth() == mention.date().day()));
  }

  private static boolean isDayOfReport(DateMention mention, String paragraph) {
    if (isSpan(mention) || isOtherDay(paragraph, mention.start())) {
      return false;
    }
    int start = start(paragraph, mention);
    int end = end(paragraph, mention);
    if (TODAY.matcher(mention.front()).find()) {
      return true;
    }
    boolean announced = !mention.front().isBlank() || mention.form().isNamed();
    return announced
        && (!OTHER_TIME.matcher(paragraph.substring(start, end)).find()
            || SaidDays.isOne(
                paragraph.substring(start, mention.start()),
                paragraph.substring(mention.end(), end),
                OTHER_TIME));
  }

  private static boolean isOtherDay(String paragraph, int day) {
    return OTHER_DAY
        .matcher(paragraph)
        .region(Math.max(0, day - LONGEST_FRONT), day)
        .useTransparentBounds(true)
        .find();
  }

  private static boolean isSpan(DateMention mention) {
    return mention.form() == DateForms.RANGE_OF_DAYS
        || mention.form() == DateForms.RANGE_OF_MONTHS
        || mention.front().startsWith("từ")
        || mention.front().startsWith("đến")
        || mention.front().startsWith("tới")
        || (mention.form().isNamed() && SPAN.matcher(mention.date().evidence()).find());
  }

  /** Where the sentence begins that names a day. */
  private static int start(String paragraph, DateMention mention) {
    int start = mention.start();
    while (start > 0 && !isEnd(paragraph, start - 1)) {
      start--;
    }
    return start;
  }

  private static int end(String paragraph, DateMention mention) {
    int end = mention.end();
    while (end < paragraph.length() && !isEnd(paragraph, end)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(String text, int index) {
    return ".!?;".indexOf(text.charAt(index)) >= 0
        && (index + 1 == text.length() || text.charAt(index + 1) == ' ');
  }
}

package org.songngu.ingest;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the lines that hold a day or a time and nothing else: {@code Thứ Hai, 01/07/2024, 10:30
 * (GMT+7)}, {@code Published: July 1, 2024}, {@code 3 giờ trước}.
 */
final class DateLines {
  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)\\b\\d{1,2}(?::\\d{2}(?::\\d{2})?|h\\d{0,2}|g\\d{2})(?:"
              + " ?[ap]\\.?m\\.?)?(?![\\p{L}\\d])|\\(?\\b(?:GMT|UTC) ?[+-]"
              + " ?\\d{1,2}(?::\\d\\d)?\\)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?"
              + "|T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?");

  private static final Pattern AGE =
      Pattern.compile(
          "(?iu)\\b(?:\\d{1,3}|an?|một) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|"
              + "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
              + " (?:trước|ago)\\b");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)\\b(?:lượt xem|lượt đọc|views?|hits|bình"
              + " luận|comments?)\\s*:?\\s*\\d[\\d.,]*|\\b\\d[\\d.,]*\\s*(?:lượt xem|lượt"
              + " đọc|lượt|views?|bình luận|comments?|phút đọc|min(?:ute)?s? read)\\b");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:date|published|posted|publish|ngay dang|dang|xuat ban|cap nhat|updated)\\b");

  /** Days that a line of its own may hold without a word in front. */
  private static final Pattern BARE_DAY =
      Pattern.compile(
          "(?<![\\d./-])\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?(?![\\d./-])"
              + "|(?iu)\\b(?:tháng|thang) \\d{1,2}(?:[,/ ]+(?:năm )?\\d{4})?"
              + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{4}");

  /** What may stand beside a day, without marks; chosen on development pages. */
  private static final Set<String> COMPANY =
      WordList.of(
          "thu hai ba tu nam sau bay chu nhat cn ngay luc gio dang cap xuat ban viet tao vao hom"
              + " nay phut cong bo monday tuesday wednesday thursday friday saturday sunday mon tue"
              + " wed thur fri sat sun published updated update posted publication publish created"
              + " modified last first release released on at date time ist ict gmt utc est edt am"
              + " pm sa ch today of the hanoi theo tin moi sang chieu toi trua t2 t3 t4 t5 t6 t7 dd"
              + " mm yyyy local thoi gian h");

  /** What the expressions above take away. */
  private static final Set<String> MORE_COMPANY =
      WordList.of(
          "thang tuan giay tieng truoc ago an a mot second seconds sec secs minute minutes min mins"
              + " hour hours hr hrs day days week weeks month months year years luot xem tam chin"
              + " muoi doc view views hits binh luan comment comments read p m st nd rd th to and"
              + " mung mong rang dem khuya qua den tu trong z g morning afternoon evening night");

  private static final Pattern AGE_OF_ONE = Pattern.compile("^(?:an?|mot) \\w+ (?:ago|truoc)");

  private static final Pattern DAY_IN_BRACKETS =
      Pattern.compile("\\(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?:[ ,–-]+\\d{1,2}[:h]\\d{2})?\\)");

  private static final int LEAST_BEFORE_DAY = 20;
  private static final int LONGEST_WORDS = 24;
  private static final int BYLINE_WORDS = 6;
  private static final int LEAST_DIGITS = 5;
  private static final Pattern SEPARATED =
      Pattern.compile("^[|•·–—/,-]|[|•·–—/,(-]\\s*\\)?$|[|•·]");

  /** {@code March 4, 2021 by Anna Cole}, without the day. */
  private static final Pattern BY =
      Pattern.compile("(?:(?:Posted|Published|Updated|Đăng)(?: on| ngày)?\\s+)?(?:by|bởi) \\p{Lu}");

  private DateLines() {}

  /**
   * Where the day begins that some pages set in brackets behind a headline: {@code … lần thứ ba
   * (02/12/2016 14:30)}; -1 if there is none.
   */
  static int dayBehind(String text) {
    int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return bracket >= LEAST_BEFORE_DAY && DAY_IN_BRACKETS.matcher(text.substring(bracket)).matches()
        ? bracket
        : -1;
  }

  /** Whether a line holds a day or a time and nothing else. */
  static boolean isDateLine(PageLine line) {
    if (line.words() > LONGEST_WORDS || !mayBeDateLine(line.key())) {
      return false;
    }
    String rest = withoutDates(line.text());
    return rest.length() < line.text().length()
        && Arrays.stream(PageLine.key(rest).split(" ", -1))
            .allMatch(word -> word.isEmpty() || COMPANY.contains(word));
  }

  /** Quickly: whether there is a digit, and every other word is one that such lines have. */
  private static boolean mayBeDateLine(String key) {
    boolean digit = false;
    for (String word : key.split(" ", -1)) {
      if (hasDigits(word, 1)) {
        digit = true;
      } else if (!COMPANY.contains(word) && !MORE_COMPANY.contains(word) && !isMonth(word)) {
        return false;
      }
    }
    return digit || AGE_OF_ONE.matcher(key).find();
  }

  private static boolean hasDigits(String text, int least) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < least; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= least;
  }

  private static boolean isMonth(String word) {
    return word.length() >= 3
        && "jan feb mar apr may jun jul aug sep oct nov dec".contains(word.substring(0, 3));
  }

  /** {@code Chính trị - 16/07/2024 09:05}, {@code By Anna Nguyen | July 16, 2024}. */
  static boolean isDatedByline(PageLine line) {
    if (line.words() > LONGEST_WORDS
        || line.endsSentence()
        || !hasDigits(line.text(), LEAST_DIGITS)
        || DateFinder.mentions(line.text()).stream().allMatch(date -> date.date().year() == 0)) {
      return false;
    }
    String rest = withoutDates(line.text()).strip();
    String key = PageLine.key(rest);
    return PageLine.spaces(key) < BYLINE_WORDS
        && (hasTime(line.text())
            || SEPARATED.matcher(rest).find()
            || BY.matcher(rest).lookingAt()
            || endsInCount(line.text()));
  }

  /** {@code bởi Minh Tâm 21 Th11, 2024 1.204 lượt xem}: behind the day stand counts alone. */
  private static boolean endsInCount(String text) {
    String behind = text.substring(DateFinder.mentions(text).get(0).start());
    return hasCount(behind) && PageLine.key(withoutDates(behind)).isEmpty();
  }

  /** How often a page was read, or how long that takes. */
  static boolean hasCount(String text) {
    return COUNT.matcher(text).find();
  }

  /** What is left of a line when days and times are cut out. */
  static String withoutDates(String text) {
    StringBuilder rest = new StringBuilder(text);
    var mentions = DateFinder.mentions(text);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      rest.replace(mentions.get(i).start(), mentions.get(i).end(), " ");
    }
    String withoutCount = COUNT.matcher(rest).replaceAll(" ");
    String withoutAge = AGE.matcher(withoutCount).replaceAll(" ");
    return BARE_DAY
        .matcher(TIME.matcher(BARE_DAY.matcher(withoutAge).replaceAll(" ")).replaceAll(" "))
        .replaceAll(" ");
  }

  /** Whether the line says which day it gives: {@code Published}, {@code date 2024-07-01}. */
  static boolean isLabelled(PageLine line) {
    return LABEL.matcher(line.key()).find();
  }

  static boolean hasTime(String text) {
    return TIME.matcher(text).find();
  }
}

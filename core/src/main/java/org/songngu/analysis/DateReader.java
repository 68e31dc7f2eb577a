package org.songngu.analysis;

import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Reads dates in digits and words. The terms of a day are {@code 2024-07-01} and {@code --07-01},
 * so that a day meets itself where the year is left out; that of a month is {@code 2024-07}.
 */
final class DateReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final NeutralWindow window;
  private final NeutralTerms terms;
  private final boolean vietnamese;
  private int day;
  private int month;
  private int year;

  DateReader(NeutralWindow window, NeutralTerms terms, Language language) {
    this.window = window;
    this.terms = terms;
    this.vietnamese = language == Language.VIETNAMESE;
  }

  /**
   * Reads the date that begins at the window's first token.
   *
   * @return how many tokens it has; 0 if there is none
   */
  int read() {
    day = 0;
    month = 0;
    year = 0;
    int length = date();
    if (length == 0 || !isPossible()) {
      return 0;
    }
    if (day > 0 && year > 0) {
      addTerm(length, true);
    }
    addTerm(length, day == 0);
    return length;
  }

  /** Whether a word that names a day or a month stands first and a number word second. */
  boolean isNoNumber() {
    int kind = window.kind(0);
    boolean name = kind == NeutralWords.WEEKDAY || kind == NeutralWords.MONTH;
    return name && !window.isNumber(1) && monthNumber(1) > 0;
  }

  private int date() {
    if (window.isNumber(0)) {
      return digitsFirst(0, false);
    }
    return switch (window.kind(0)) {
      case NeutralWords.DAY, NeutralWords.EARLY_DAY -> afterDayWord();
      case NeutralWords.MONTH -> vietnameseMonth(0);
      case NeutralWords.MONTH_NAME -> englishMonthFirst();
      default -> 0;
    };
  }

  private int afterDayWord() {
    int at = window.isNext(1, NeutralWords.EARLY_DAY) ? 2 : 1;
    if (!window.isNumber(at) || window.has(at, TokenScanner.AFTER_BREAK)) {
      return 0;
    }
    int length = digitsFirst(at, true);
    return length == 0 ? 0 : at + length;
  }

  /** A date that begins with a number at a token; the count of tokens from there. */
  private int digitsFirst(int at, boolean afterDayWord) {
    if (window.has(at, TokenScanner.AFTER_SLASH)) {
      return 0;
    }
    int points = withPoints(at, afterDayWord);
    if (points > 0) {
      return points;
    }
    int first = window.integer(at);
    if (first < 0) {
      return vietnamese ? 0 : englishDayFirst(at);
    }
    int separator = separator(at + 1);
    if (separator != 0) {
      return separated(at, first, separator, afterDayWord);
    }
    return vietnamese ? vietnameseDayFirst(at, first) : englishDayFirst(at);
  }

  private int separator(int at) {
    if (!window.isNumber(at)) {
      return 0;
    }
    if (window.has(at, TokenScanner.AFTER_SLASH)) {
      return TokenScanner.AFTER_SLASH;
    }
    return window.has(at, TokenScanner.AFTER_HYPHEN) ? TokenScanner.AFTER_HYPHEN : 0;
  }

  private int separated(int at, int first, int separator, boolean afterDayWord) {
    int second = window.integer(at + 1);
    boolean slash = separator == TokenScanner.AFTER_SLASH;
    if (second < 0) {
      return 0;
    }
    if (window.has(at + 2, separator)) {
      return window.isNumber(at + 2) ? threeNumbers(at, first, second) : 0;
    }
    if (window.has(at + 2, TokenScanner.AFTER_SLASH)) {
      return 0;
    }
    if (slash && isYear(second)) {
      month = first;
      year = second;
      return 2;
    }
    if (vietnamese && (slash || afterDayWord)) {
      day = first;
      month = second;
      return 2;
    }
    return 0;
  }

  /** Year first as in ISO 8601, else day first, unless only the second can be the day. */
  private int threeNumbers(int at, int first, int second) {
    int third = window.integer(at + 2);
    if (window.has(at + 3, TokenScanner.AFTER_SLASH)) {
      return 0;
    }
    if (isYear(first)) {
      set(third, second, first);
    } else if (second > DAYS.length && !vietnamese) {
      set(second, first, third);
    } else {
      set(first, second, third);
    }
    return isYear(year) ? 3 : 0;
  }

  /** One token such as 1.7.2024; 22.9 only behind a word for a day. */
  private int withPoints(int at, boolean afterDayWord) {
    int start = window.start(at);
    int length = window.length(at);
    char[] text = window.characters();
    int first = indexOfPoint(text, start, start + length);
    if (first < 0) {
      return 0;
    }
    int second = indexOfPoint(text, first + 1, start + length);
    int end = second < 0 ? start + length : second;
    if (first - start > 2 || end - first > 3 || (second < 0 && !(afterDayWord && vietnamese))) {
      return 0;
    }
    day = window.digits(start, first - start);
    month = window.digits(first + 1, end - first - 1);
    year = second < 0 ? 0 : window.digits(second + 1, start + length - second - 1);
    return second < 0 || isYear(year) ? 1 : 0;
  }

  private static int indexOfPoint(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '.') {
        return i;
      }
    }
    return -1;
  }

  private int vietnameseDayFirst(int at, int first) {
    if (!window.isNext(at + 1, NeutralWords.MONTH)) {
      return 0;
    }
    int length = vietnameseMonth(at + 1);
    day = first;
    return length == 0 ? readMonthOnly(at + 1) : 1 + length;
  }

  private int readMonthOnly(int at) {
    month = monthNumber(at + 1);
    return month > 0 ? 3 : 0;
  }

  /** Tháng 7 năm 2024, tháng 7/2024, tháng 7-2024: the count of tokens; 0 without a year. */
  private int vietnameseMonth(int at) {
    int number = monthNumber(at + 1);
    if (number <= 0) {
      return oneTokenMonth(at);
    }
    boolean word = window.isNext(at + 2, NeutralWords.YEAR);
    int yearAt = word ? at + 3 : at + 2;
    boolean joined = word || separator(yearAt) != 0;
    if (!joined || !window.isNumber(yearAt) || !isYear(window.integer(yearAt))) {
      return 0;
    }
    month = number;
    year = window.integer(yearAt);
    return yearAt + 1 - at;
  }

  /** Tháng 7.2024, where the number is one token. */
  private int oneTokenMonth(int at) {
    if (!window.isNumber(at + 1)) {
      return 0;
    }
    int start = window.start(at + 1);
    int end = start + window.length(at + 1);
    int point = indexOfPoint(window.characters(), start, end);
    if (point < 0 || point - start > 2 || end - point != 5) {
      return 0;
    }
    month = window.digits(start, point - start);
    year = window.digits(point + 1, 4);
    return isYear(year) ? 2 : 0;
  }

  private int monthNumber(int at) {
    if (window.has(at, TokenScanner.AFTER_BREAK)) {
      return -1;
    }
    if (window.isNumber(at)) {
      return window.integer(at);
    }
    return switch (window.kind(at)) {
      case NeutralWords.UNIT, NeutralWords.WEAK_UNIT, NeutralWords.TEEN -> window.value(at);
      default -> -1;
    };
  }

  private int englishDayFirst(int at) {
    int number = dayNumber(at);
    int name = window.isNext(at + 1, NeutralWords.OF) ? at + 2 : at + 1;
    if (number < 0 || !isMonthName(name) || window.has(name, TokenScanner.AFTER_BREAK)) {
      return 0;
    }
    day = number;
    month = window.value(name);
    return readYear(name + 1) + name + 1 - at;
  }

  private int englishMonthFirst() {
    if (!isMonthName(0) || !window.isNumber(1)) {
      return 0;
    }
    month = window.value(0);
    if (isYear(window.integer(1)) && !window.has(1, TokenScanner.AFTER_BREAK)) {
      year = window.integer(1);
      return 2;
    }
    day = dayNumber(1);
    return day < 0 || window.has(1, TokenScanner.AFTER_BREAK) ? 0 : 2 + readYear(2);
  }

  private boolean isMonthName(int at) {
    return window.kind(at) == NeutralWords.MONTH_NAME && window.has(at, TokenScanner.CAPITALIZED);
  }

  /** A year, after a comma or without one; how many tokens it has. */
  private int readYear(int at) {
    boolean found = window.isNumber(at) && isYear(window.integer(at)) && separator(at) == 0;
    year = found ? window.integer(at) : 0;
    return found ? 1 : 0;
  }

  /** A number of two digits, also as 1st, 2nd; -1 for another. */
  private int dayNumber(int at) {
    int digits = window.numberLength(at);
    if (digits == 0 || digits > 2) {
      return -1;
    }
    boolean suffix = digits < window.length(at);
    int kind = suffix ? NeutralWords.kind(window.suffix(at, digits)) : NeutralWords.NONE;
    return suffix && kind != NeutralWords.ORDINAL_SUFFIX
        ? -1
        : window.digits(window.start(at), digits);
  }

  private void set(int newDay, int newMonth, int newYear) {
    day = newDay;
    month = newMonth;
    year = newYear;
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private boolean isPossible() {
    return month >= 1
        && month <= DAYS.length
        && day <= DAYS[month - 1]
        && (day >= 1 || (day == 0 && year > 0));
  }

  private void addTerm(int length, boolean withYear) {
    StringBuilder text = terms.text();
    text.append(Layer.NEUTRAL.mark());
    if (withYear) {
      text.append(year);
    } else {
      text.append('-');
    }
    appendPart(text, month);
    if (day > 0) {
      appendPart(text, day);
    }
    terms.add(0, length);
  }

  private static void appendPart(StringBuilder text, int number) {
    text.append(number < 10 ? "-0" : "-").append(number);
  }
}

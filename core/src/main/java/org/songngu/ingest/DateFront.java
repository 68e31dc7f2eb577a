package org.songngu.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.normalize.Folding;

/** The words in front of a day that announce it: part of the day, weekday, {@code ngày}. */
final class DateFront {
  private static final String WEEKDAY =
      "(?<w>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?(?![\\p{L}])|(?:thứ|thu)"
          + " (?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|[2-7])|chủ nhật|chu nhat)";
  private static final String DAY_PART =
      "(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya|nửa đêm"
          + "|rang sang|sang|trua|chieu|toi|dem)";

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<p>(?<!\\p{L})(?:(?:từ|tới|đến|trong|vào|hôm|phiên|phien) )?(?:"
              + DAY_PART
              + "(?: nay| qua| mai| và trưa| và chiều| và tối)?[,]?[ (]+)?(?:"
              + WEEKDAY
              + "[,]?[ (]+)?(?:(?:hôm nay|hôm qua|hôm|ngày mùng|ngày"
              + " mồng|ngày|mùng|mồng|ngay)[,:]?[ (]+)*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<p>\\b(?:(?:on|On) )?(?:(?:the )?(?:morning|afternoon|evening|night) of )?"
              + "(?:(?<w>Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? "
              + "(?:\\()?)?(?:the )?)?$");

  /** The words with which the Vietnamese expression can end, without marks and case. */
  private static final Set<String> LAST_WORDS =
      WordList.of(
          "tu toi den trong vao hom phien sang som trua chieu dem khuya nay qua mai hai ba"
              + " nam sau bay nhat 2 3 4 5 6 7 ngay mung mong");

  /** The other words of both expressions, without marks and case, but for English weekdays. */
  private static final Set<String> OTHER_WORDS =
      WordList.of("rang nua va thu chu on the morning afternoon evening night of");

  /** So far in front of a day stand the words that announce it. */
  private static final int LENGTH = 48;

  private DateFront() {}

  /**
   * The words in front of a day, in the groups {@code p} and {@code w}; empty if there are none.
   *
   * @param day where the day begins
   * @param english whether the month is named in English
   */
  static Optional<Matcher> find(String text, int day, boolean english) {
    int last = wordStart(text, day);
    if (!english && !mayEnd(text, last, day)) {
      return Optional.empty();
    }
    Matcher front = (english ? ENGLISH : VIETNAMESE).matcher(text);
    front.region(earliest(text, last, day), day).useTransparentBounds(true);
    return front.find() ? Optional.of(front) : Optional.empty();
  }

  /** Quickly: whether the last word in front of a day is one of those that announce it. */
  private static boolean mayEnd(String text, int last, int day) {
    String word = word(text, last, day);
    return LAST_WORDS.contains(word) || DateForms.isEnglishDay(word);
  }

  /**
   * Where the expression begins at the earliest: with the first word of those that stand one behind
   * the other in front of a day, or inside the word before it, {@code 5h sáng} without its space.
   * The expression is tried from there on only, because it is long and optional in every part.
   */
  private static int earliest(String text, int last, int day) {
    int least = Math.max(0, day - LENGTH);
    int start = last;
    int end = day;
    while (start > least && isWord(word(text, start, end))) {
      end = start;
      start = wordStart(text, end);
    }
    return Math.max(least, start);
  }

  private static boolean isWord(String word) {
    return LAST_WORDS.contains(word) || OTHER_WORDS.contains(word) || DateForms.isEnglishDay(word);
  }

  /** Where the last word in front of an index begins. */
  private static int wordStart(String text, int index) {
    int start = wordEnd(text, index);
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int index) {
    int end = index;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The word that begins at {@code start} and is the last in front of an index. */
  private static String word(String text, int start, int index) {
    return Folding.of(text.substring(start, Math.max(start, wordEnd(text, index))))
        .toLowerCase(Locale.ROOT);
  }
}

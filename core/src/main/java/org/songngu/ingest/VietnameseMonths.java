package org.songngu.ingest;

import java.util.List;
import java.util.Locale;

/**
 * The months as words, as blogging software prints them where its language is Vietnamese: {@code 21
 * Tháng Mười Một, 2024}.
 */
final class VietnameseMonths {
  private static final List<String> NAMES =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  /** The word of a month in the group {@code v}; the longer ones first. */
  static final String WORDS = "(?<v>mười một|mười hai|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín)";

  private VietnameseMonths() {}

  /** From 1 on. */
  static int number(String word) {
    return NAMES.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  /** Quickly: whether {@code Tháng} or {@code Th} with a number may begin at an index. */
  static boolean mayBegin(String text, int index) {
    if (text.charAt(index) != 'T' || index + 3 > text.length() || text.charAt(index + 1) != 'h') {
      return false;
    }
    char next = text.charAt(index + 2);
    return next == 'á' || next == 'g' || next == '.' || (next >= '0' && next <= '9');
  }
}

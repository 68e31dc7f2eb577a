package org.songngu.ingest;

import java.util.List;

/**
 * Tells the headlines of other articles that stand in a text with their button: {@code Chợ hoa mở
 * sớmĐỌC NGAY}, {@code Market opens early READ MORE}.
 */
final class ReadMore {
  private static final List<String> BUTTONS =
      List.of(
          "ĐỌC NGAY",
          "ĐỌC THÊM",
          "ĐỌC TIẾP",
          "XEM NGAY",
          "XEM THÊM",
          "XEM TIẾP",
          "XEM CHI TIẾT",
          "READ MORE",
          "READ NOW",
          "READ NEXT",
          "READ FULL STORY",
          "SEE MORE",
          "LEARN MORE");

  private ReadMore() {}

  /** Whether a button ends the line: glued to it, or in capitals behind what is not. */
  static boolean isBehind(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(text.length() - 1))) {
      return false;
    }
    for (String button : BUTTONS) {
      int at = text.length() - button.length();
      if (at > 0 && text.regionMatches(true, at, button, 0, button.length())) {
        return isGlued(text, at)
            || (text.startsWith(button, at)
                && text.codePoints().limit(at).anyMatch(Character::isLowerCase));
      }
    }
    return false;
  }

  private static boolean isGlued(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1));
  }
}

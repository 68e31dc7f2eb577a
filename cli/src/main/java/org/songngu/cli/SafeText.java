package org.songngu.cli;

/** Scraped text made safe for a terminal, which obeys control characters. */
final class SafeText {
  private SafeText() {}

  /** The text on one line, without control, escape and direction characters and double spaces. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(safe, c);
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    if (Character.isWhitespace(c)) {
      boolean isSecond = !safe.isEmpty() && safe.charAt(safe.length() - 1) == ' ';
      safe.append(isSecond ? "" : " ");
    } else if (!Character.isISOControl(c) && !changesDirection(c)) {
      safe.appendCodePoint(c);
    }
  }

  private static boolean changesDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }
}

package org.songngu.cli.screen;

import java.util.regex.Pattern;

/** Scraped text made safe for a terminal, which obeys control characters. */
public final class SafeText {
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private SafeText() {}

  /** The text on one line, without control, escape and direction characters. */
  public static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(safe, c);
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  /** As {@link #line}, for running text: with single spaces, and none for empty lines. */
  public static String running(String text) {
    return SPACES.matcher(line(text)).replaceAll(" ");
  }

  private static void append(StringBuilder safe, int c) {
    if (Character.isWhitespace(c)) {
      safe.append(' ');
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

package org.songngu.cli.screen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many columns of a terminal text takes; a character with all its marks is never cut. */
public final class Columns {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final String CUT = "…";

  private Columns() {}

  /** The columns that a text takes; marks take none, East Asian characters and pictures two. */
  public static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  /** The text with spaces behind it up to a number of columns. */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text if it fits; else as much of it as fits, with … at its end. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int left = columns - 1;
    Matcher grapheme = GRAPHEME.matcher(text);
    while (grapheme.find()) {
      left -= of(grapheme.group());
      if (left < 0) {
        break;
      }
      kept.append(grapheme.group());
    }
    return kept.toString().stripTrailing() + CUT;
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** Wide or fullwidth by Unicode's Standard Annex 11, in the blocks that news has. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}

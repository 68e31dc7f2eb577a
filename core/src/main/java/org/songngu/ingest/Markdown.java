package org.songngu.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the marks of Markdown, which many scrapers write: {@code # Headline}, {@code [text](url)}.
 */
final class Markdown {
  private static final Pattern IN_USE =
      Pattern.compile("(?m)^#{1,6} \\S|\\]\\((?:https?://|/|#)|^\\*\\*\\S");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]{0,300}\\]\\([^)\\s]{0,500}[^)]{0,100}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{0,300})\\]\\([^)\\s]{0,500}[^)]{0,100}\\)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+|\\s+#{1,6}$");
  private static final Pattern QUOTE = Pattern.compile("^>\\s+");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern STRESS = Pattern.compile("^([*_])(?=[^\\s*_])([^*_]+)(?<=\\S)\\1$");

  private Markdown() {}

  /** Whether a text has such marks at all. */
  static boolean isIn(String text) {
    return IN_USE.matcher(text).find();
  }

  /** A line of text without the marks; empty if it is only a picture. */
  static String plain(String line) {
    String text = LINK.matcher(IMAGE.matcher(line).replaceAll("")).replaceAll("$1");
    text = HEADING.matcher(QUOTE.matcher(text).replaceAll("")).replaceAll("");
    return STRESS.matcher(STRONG.matcher(text).replaceAll("$2").strip()).replaceAll("$2").strip();
  }

  /** The share of a line's text that stands in links. */
  static double linkShare(String line) {
    Matcher matcher = LINK.matcher(IMAGE.matcher(line).replaceAll(""));
    int linked = 0;
    while (matcher.find()) {
      linked += matcher.group(1).length();
    }
    return linked == 0 ? 0 : Math.min(1, (double) linked / Math.max(1, plain(line).length() - 2));
  }
}

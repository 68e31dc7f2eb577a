package org.songngu.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes lines of a text as a scraper left it. */
final class PageText {
  /** {@code &agra...}: an entity that was cut with the line. */
  private static final Pattern CUT_ENTITY =
      Pattern.compile("&#?[A-Za-z0-9]{1,7}(?=\\.\\.\\.|…|$)", Pattern.MULTILINE);

  /** {@code date 2024-07-01 An overview …}: what a scraper put in front. */
  private static final Pattern DATE_IN_FRONT =
      Pattern.compile(
          "(?iu)((?:(?:date|published|updated|posted|time|ngày đăng|ngày)\\s*[:=]?\\s*)?"
              + "(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?\\S*)?)"
              + "[\\s|:,–-]+(\\S.{7,})");

  /** {@code Title: …}: a field that a scraper named. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?iu)(title|headline|tiêu đề|tieu de|tên bài|body|text|content|article|nội dung|noi dung"
              + "|description|summary|tóm tắt|sapo|mô tả)\\s*[:=]\\s*(\\S.*)");

  private static final int FIRST_LINES = 12;

  /** The names of fields are shorter, and so is what stands in front of a date. */
  private static final int LONGEST_FRONT = 20;

  private static final int WRAPPED_LINES = 3;
  private static final int LONGEST_WORD = 25;
  private static final int LONGEST_WRAPPED = 130;

  private PageText() {}

  /** The lines that are not empty. */
  static List<PageLine> lines(String text) {
    String clean = clean(text);
    List<String> raw = clean.lines().map(PageText::spaced).toList();
    List<String> whole = isWrapped(raw) ? unwrapped(raw) : raw;
    List<PageLine> lines = new ArrayList<>();
    boolean gap = false;
    boolean markdown = Markdown.isIn(clean);
    for (String line : whole) {
      String plain = markdown ? Markdown.plain(line) : line;
      if (plain.isEmpty()) {
        gap = true;
      } else {
        add(lines, plain, gap, markdown ? Markdown.linkShare(line) : 0);
        gap = false;
      }
    }
    return lines;
  }

  /**
   * One space, or a tab if there is one, for all white and invisible characters between words, none
   * around them.
   */
  private static String spaced(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c > ' ' && c < 0x7F) || Character.isLetter(c)) {
        text.append(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (c == '\t') {
          separate(text);
        } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  /** A tab stands between the cells of a table, whatever other spaces are there. */
  private static void separate(StringBuilder text) {
    if (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    text.append(text.isEmpty() ? "" : "\t");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Entities become characters, once; composed letters; no control characters. */
  static String clean(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    if (plain.indexOf('&') >= 0) {
      plain = Parser.unescapeEntities(CUT_ENTITY.matcher(plain).replaceAll(""), false);
    }
    return Normalizer.normalize(withoutControls(plain), Normalizer.Form.NFC);
  }

  /**
   * The text with a space for each control character; it may steer a terminal, and says nothing.
   */
  static String withoutControls(String text) {
    int first = 0;
    while (first < text.length() && !isControl(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] clean = text.toCharArray();
    for (int i = first; i < clean.length; i++) {
      clean[i] = isControl(clean[i]) ? ' ' : clean[i];
    }
    return new String(clean);
  }

  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7F && c <= 0x9F;
  }

  private static void add(List<PageLine> lines, String line, boolean gap, double linkShare) {
    if (lines.size() < FIRST_LINES && mayHaveFront(line)) {
      Matcher date = DATE_IN_FRONT.matcher(line);
      Matcher field = FIELD.matcher(line);
      if (date.matches()) {
        lines.add(new PageLine(date.group(1).strip(), gap, 0));
        lines.add(new PageLine(date.group(2).strip(), true, 0));
        return;
      }
      if (field.matches()) {
        lines.add(new PageLine(field.group(2).strip(), gap, 0));
        return;
      }
    }
    int day = DateLines.dayBehind(line);
    if (day > 0) {
      lines.add(new PageLine(line.substring(0, day).strip(), gap, linkShare));
      lines.add(new PageLine(line.substring(day), false, 0));
    } else {
      lines.add(new PageLine(line, gap, linkShare));
    }
  }

  /** Quickly: whether a scraper's date or the name of a field may stand in front. */
  private static boolean mayHaveFront(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_FRONT); i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '=' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /** Whether lines end where a terminal ended and go on in the middle of a sentence. */
  private static boolean isWrapped(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size() && longest <= LONGEST_WRAPPED; i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      wrapped +=
          line.length() >= longest - LONGEST_WORD
                  && !line.isEmpty()
                  && !next.isEmpty()
                  && (Character.isLowerCase(next.charAt(0)) || Character.isDigit(next.charAt(0)))
                  && (Character.isLetterOrDigit(line.charAt(line.length() - 1))
                      || line.endsWith(","))
              ? 1
              : 0;
    }
    return wrapped >= WRAPPED_LINES;
  }

  private static List<String> unwrapped(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> whole = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      if (line.length() < longest - LONGEST_WORD) {
        whole.add(paragraph.toString().strip());
        paragraph.setLength(0);
        if (line.isEmpty()) {
          whole.add("");
        }
      }
    }
    whole.add(paragraph.toString());
    return whole;
  }
}

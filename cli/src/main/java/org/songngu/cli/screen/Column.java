package org.songngu.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets text in lines of a width, with marks. */
public final class Column {
  private final int width;
  private final Style style;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  /**
   * A line.
   *
   * @param text what is printed, with the signs that set off marks
   * @param width how many columns it takes
   */
  public record Line(String text, int width) {
    public static final Line EMPTY = new Line("", 0);
  }

  /**
   * A part of the text that is set off.
   *
   * @param end the offset after its last unit
   * @param label what is printed behind it
   */
  public record Mark(int end, String label) {}

  public Column(int width, Style style) {
    this.width = width;
    this.style = style;
  }

  /**
   * Breaks a paragraph at its spaces, of which several are one.
   *
   * @param offset where the paragraph begins in the text whose offsets the marks have
   * @param marks by the offsets of their first units
   */
  public List<Line> wrap(String paragraph, int offset, Map<Integer, Mark> marks) {
    lines.clear();
    int markEnd = -1;
    String label = "";
    for (int from = 0; from < paragraph.length(); ) {
      int to = from;
      while (to < paragraph.length() && paragraph.charAt(to) != ' ') {
        to++;
      }
      StringBuilder word = new StringBuilder();
      int columns = 0;
      for (int i = from; i < to; ) {
        Mark mark = marks.get(offset + i);
        if (mark != null) {
          markEnd = mark.end() - offset;
          label = mark.label();
        }
        int end = i < markEnd ? Math.min(to, markEnd) : nextMark(i, to, offset, marks);
        String part = SafeText.line(paragraph.substring(i, end));
        boolean last = i < markEnd && end == markEnd;
        word.append(i < markEnd ? style.mark(part) : part).append(last ? label : "");
        columns += Columns.of(part) + (last ? label.length() : 0);
        i = end;
      }
      if (to > from) {
        add(word.toString(), columns);
      }
      from = to + 1;
    }
    end();
    return List.copyOf(lines);
  }

  private static int nextMark(int from, int to, int offset, Map<Integer, Mark> marks) {
    int next = from + 1;
    while (next < to && !marks.containsKey(offset + next)) {
      next++;
    }
    return next;
  }

  private void add(String word, int columns) {
    if (used > 0 && used + 1 + columns > width) {
      end();
    }
    if (used > 0) {
      line.append(' ');
      used++;
    }
    line.append(word);
    used += columns;
  }

  private void end() {
    lines.add(new Line(line.toString(), used));
    line.setLength(0);
    used = 0;
  }
}

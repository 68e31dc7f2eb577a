package org.songngu.cli.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.cli.screen.Column;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Pieces;
import org.songngu.event.SharedPhrase;
import org.songngu.event.SharedPhrase.Span;
import org.songngu.report.Report;

/**
 * Two reports in two columns. What both say has the same number in brackets on either side, where
 * each says it first, and is set off in colour everywhere.
 */
public final class SideBySide {
  private static final String GAP = "  │  ";

  private final Console console;
  private final int width;

  public SideBySide(Console console) {
    this.console = console;
    this.width = (console.width() - GAP.length()) / 2;
  }

  public void print(Report first, Report second, List<SharedPhrase> shared) {
    List<Column.Line> left = lines(first, spans(shared, true));
    List<Column.Line> right = lines(second, spans(shared, false));
    for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
      Column.Line one = line < left.size() ? left.get(line) : Column.Line.EMPTY;
      Column.Line other = line < right.size() ? right.get(line) : Column.Line.EMPTY;
      String padding = " ".repeat(Math.max(0, width - one.width()));
      console.out().println((one.text() + padding + GAP + other.text()).stripTrailing());
    }
  }

  private List<Column.Line> lines(Report report, Map<Integer, Column.Mark> marks) {
    Column column = new Column(width, console.style());
    String heading =
        "%s · %s · %s"
            .formatted(
                report.language().code(), Pieces.date(report.published(), console), report.id());
    List<Column.Line> lines = new ArrayList<>(column.wrap(heading, 0, Map.of()));
    int at = 0;
    for (String paragraph : report.text().split("\n", -1)) {
      lines.addAll(column.wrap(paragraph, at, marks));
      at += paragraph.length() + 1;
    }
    return lines;
  }

  /** The marks by the offsets of their first units; the first of a phrase has its number. */
  private static Map<Integer, Column.Mark> spans(List<SharedPhrase> shared, boolean first) {
    Map<Integer, Column.Mark> marks = new TreeMap<>();
    for (int i = 0; i < shared.size(); i++) {
      List<Span> spans = first ? shared.get(i).first() : shared.get(i).second();
      for (int n = 0; n < spans.size(); n++) {
        Span span = spans.get(n);
        marks.put(span.start(), new Column.Mark(span.end(), n == 0 ? "[%d]".formatted(i + 1) : ""));
      }
    }
    return marks;
  }
}

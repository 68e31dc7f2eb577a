package org.songngu.cli.screen;

import org.songngu.report.Report;
import org.songngu.search.Snippet;

/** Says by … where a snippet begins or ends within a sentence. */
public final class CutText {
  private static final String CUT = "…";
  private static final String ENDS = ".!?…:\n";

  private CutText() {}

  /** What stands before a snippet of a report's body: … and a space, or nothing. */
  public static String before(Snippet snippet, Report report) {
    int at = snippet.start();
    return at == 0 || isEnd(report.body(), 0, at) ? "" : CUT + " ";
  }

  /** What stands behind it. */
  public static String behind(Snippet snippet, Report report) {
    int end = snippet.start() + snippet.text().length();
    if (report.body().substring(end).isBlank() || report.body().charAt(end) == '\n') {
      return "";
    }
    return isEnd(report.body(), snippet.start(), end) ? "" : " " + CUT;
  }

  /** Whether a sentence or paragraph ends before an offset; quotation marks do not count. */
  private static boolean isEnd(String text, int from, int to) {
    int last = to - 1;
    while (last > from && " \"”’')»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < from || ENDS.indexOf(text.charAt(last)) >= 0;
  }
}

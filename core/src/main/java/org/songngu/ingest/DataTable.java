package org.songngu.ingest;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells a table of results or prices from one that a page is laid out with. */
final class DataTable {
  private static final int ROWS = 2;
  private static final int LONGEST_CELL = 80;

  /** What stands in a cell that is a part of a page. */
  private static final String LAYOUT = "div, ul, ol, form, img, h1, h2, h3, iframe, script";

  private DataTable() {}

  /** Whether an element is a table of several rows and columns of short texts. */
  static boolean isOne(Element element) {
    if (!element.normalName().equals("table") || !element.select(LAYOUT).isEmpty()) {
      return false;
    }
    Elements rows = element.select("tr");
    Elements cells = element.select("td, th");
    return element.select("table").size() == 1
        && rows.size() >= ROWS
        && cells.size() >= 2 * rows.size()
        && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
        && 2 * element.select("a").text().length() <= element.text().length();
  }
}

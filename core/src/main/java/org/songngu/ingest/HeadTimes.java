package org.songngu.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element {@code time} that stands beside the headline of a page, above its second
 * paragraph; those of other articles stand in links, or farther down.
 */
final class HeadTimes {
  private static final int LEAST_PARAGRAPH = 60;
  private static final int PARAGRAPHS = 2;

  private HeadTimes() {}

  /** What the element says; empty if there is none. */
  static Optional<String> of(Document document) {
    Element heading = document.selectFirst("h1");
    if (heading == null) {
      return Optional.empty();
    }
    boolean behind = false;
    int paragraphs = 0;
    for (Element element : document.getAllElements()) {
      behind |= element.equals(heading);
      if (behind && element.normalName().equals("p") && element.text().length() > LEAST_PARAGRAPH) {
        paragraphs++;
      }
      if (paragraphs >= PARAGRAPHS) {
        return Optional.empty();
      }
      if (behind && isOwnTime(element)) {
        return Optional.of(element.attr("datetime"));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwnTime(Element element) {
    return element.normalName().equals("time")
        && !element.attr("datetime").isBlank()
        && element.closest("a, nav, aside, footer, li") == null;
  }
}

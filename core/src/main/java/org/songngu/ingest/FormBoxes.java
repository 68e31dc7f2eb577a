package org.songngu.ingest;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The boxes of a page around its fields and buttons: newsletters, searches, votes. Whatever their
 * names are, an article has none in it.
 */
final class FormBoxes {
  private static final int MOST_FIELDS = 40;
  private static final int HIGHEST = 5;
  private static final int LONGEST_TEXT = 400;

  private FormBoxes() {}

  /** For each field the largest element around it that has little text and no other article. */
  static Set<Element> of(Document document) {
    Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
    int fields = 0;
    for (Element field : document.select("input,button,form")) {
      if (++fields > MOST_FIELDS) {
        break;
      }
      Element box = null;
      Element around = field;
      for (int i = 0; i < HIGHEST && around != null && isBox(around); i++) {
        box = around;
        around = around.parent();
      }
      if (box != null) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  private static boolean isBox(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "main", "article", "tr", "td", "table", "tbody", "h1" -> false;
      default -> element.selectFirst("h1") == null && element.text().length() <= LONGEST_TEXT;
    };
  }
}

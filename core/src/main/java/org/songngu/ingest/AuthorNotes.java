package org.songngu.ingest;

import java.util.Set;

/**
 * Takes away what a page says of an author below the article: a short text that begins with the
 * name that stands beside the headline, {@code Ann Cole is a writer in Leeds}.
 */
final class AuthorNotes {
  private static final int MOST = 3;
  private static final int WORDS = 45;
  private static final int NAME_WORDS = 2;

  /** What stands behind the name where a page says who somebody is. */
  private static final Set<String> VERBS =
      Set.of(
          "is", "has", "covers", "writes", "reports", "teaches", "lives", "works", "can", "là",
          "hiện", "đang", "từng");

  /** Names may stand below a lead. */
  private static final int PARAGRAPHS = 2;

  private final Page page;
  private final int from;

  /**
   * @param from the first line below the headline
   */
  AuthorNotes(Page page, int from) {
    this.page = page;
    this.from = from;
  }

  void remove() {
    int last = page.previousKept(page.size(), from);
    for (int i = 0; i < MOST && last > from && isNote(page.line(last)); i++) {
      page.line(last).remove("about-author");
      last = page.previousKept(last, from);
    }
  }

  private boolean isNote(PageLine line) {
    String name = name(line.text());
    return line.words() <= WORDS
        && !name.isEmpty()
        && saysWhoSheIs(line.text().substring(name.length() + 1))
        && isAuthor(name);
  }

  private static boolean saysWhoSheIs(String behindName) {
    int end = behindName.indexOf(' ');
    return end > 0 && VERBS.contains(behindName.substring(0, end));
  }

  /** The words with a capital that a text begins with, if there are several and not only those. */
  private static String name(String text) {
    int end = 0;
    int words = 0;
    for (int start = 0; start < text.length() && Character.isUpperCase(text.charAt(start)); ) {
      int space = text.indexOf(' ', start);
      if (space < 0) {
        return "";
      }
      end = space;
      words++;
      start = space + 1;
    }
    return words >= NAME_WORDS ? text.substring(0, end) : "";
  }

  /** Whether a line at the top of the article is this name, or says that its bearer wrote. */
  private boolean isAuthor(String name) {
    int paragraphs = 0;
    for (int i = from; i < page.size() && paragraphs < PARAGRAPHS; i++) {
      PageLine line = page.line(i);
      paragraphs += line.isKept() ? 1 : 0;
      if (!line.isKept()
          && (line.text().equalsIgnoreCase(name)
              || (line.kind() == LineKind.BYLINE && line.text().contains(name)))) {
        return true;
      }
    }
    return false;
  }
}

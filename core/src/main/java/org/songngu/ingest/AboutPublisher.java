package org.songngu.ingest;

/**
 * Finds what press releases say of who publishes them, below the news: {@code About Red Clay},
 * {@code Về Gốm Đỏ}, and a text that begins with the same name. Articles end with such parts too,
 * about places and people; in a press release somebody to ask is named behind it.
 */
final class AboutPublisher {
  private static final String[] STARTS = {"about ", "ve ", "gioi thieu ve ", "thong tin ve "};

  private static final int HEADING_WORDS = 10;
  private static final int LEAST_PARAGRAPHS = 2;
  private static final int MOST_PARAGRAPHS = 6;

  /** So soon the text below the heading says the name. */
  private static final int NAME_REACH = 60;

  /** So many lines below the heading somebody to ask is named. */
  private static final int CONTACT_REACH = 16;

  private final Page page;

  AboutPublisher(Page page) {
    this.page = page;
  }

  /** Takes it away with all that is behind it. */
  void remove(int from) {
    int paragraphs = 0;
    for (int i = from; i < page.size(); i++) {
      PageLine line = page.line(i);
      if (line.isKept() && paragraphs >= LEAST_PARAGRAPHS && isHeading(i)) {
        removeFrom(i);
        return;
      }
      paragraphs += line.isKept() && line.isParagraph() ? 1 : 0;
    }
  }

  private void removeFrom(int start) {
    for (int i = start; i < page.size(); i++) {
      page.line(i).remove("about-publisher");
    }
  }

  private boolean isHeading(int index) {
    PageLine line = page.line(index);
    String name = line.words() <= HEADING_WORDS && line.isHeadline() ? name(line) : "";
    int next = page.next(index);
    if (name.isEmpty() || next >= page.size() || !page.line(next).isParagraph()) {
      return false;
    }
    String text = page.line(next).key();
    int at = text.indexOf(name);
    return at >= 0 && at <= NAME_REACH && isNearEnd(index) && hasContact(index);
  }

  /** What stands behind {@code About}, as words, if it is a name. */
  private static String name(PageLine line) {
    for (String start : STARTS) {
      if (line.key().startsWith(start)) {
        String[] words = line.text().split(" ", -1);
        String first = words[start.split(" ", -1).length - 1];
        return !first.isEmpty() && Character.isUpperCase(first.charAt(0))
            ? line.key().substring(start.length())
            : "";
      }
    }
    return "";
  }

  private boolean isNearEnd(int index) {
    int paragraphs = 0;
    for (int i = index; i < page.size(); i++) {
      paragraphs += page.line(i).isKept() && page.line(i).isParagraph() ? 1 : 0;
    }
    return paragraphs <= MOST_PARAGRAPHS;
  }

  private boolean hasContact(int index) {
    for (int i = index; i < Math.min(page.size(), index + CONTACT_REACH); i++) {
      if (Cues.builtIn().isContact(page.line(i).key())) {
        return true;
      }
    }
    return false;
  }
}

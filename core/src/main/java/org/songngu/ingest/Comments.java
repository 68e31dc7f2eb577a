package org.songngu.ingest;

/**
 * Tells the comments of readers by what stands around each: {@code Mary Hill says:}, {@code Trả
 * lời}. They talk about the article's subject, so that their words do not tell them from it.
 */
final class Comments {
  private static final int NAME_WORDS = 6;

  /** So many lines below their heading there are several. */
  private static final int REACH = 40;

  private static final int LEAST = 2;

  private Comments() {}

  /** Whether comments stand below this line and above the next list. */
  static boolean areBelow(Page page, int heading) {
    int marks = 0;
    for (int i = heading + 1; i < Math.min(page.size(), heading + REACH); i++) {
      LineKind kind = page.line(i).kind();
      if (kind == LineKind.SECTION || kind == LineKind.FOOTER) {
        return false;
      }
      marks += isMark(page.line(i)) ? 1 : 0;
      if (marks >= LEAST) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(PageLine line) {
    return Cues.builtIn().isReply(line.key())
        || (line.words() <= NAME_WORDS
            && line.text().endsWith(":")
            && (line.key().endsWith(" says")
                || line.key().endsWith(" wrote")
                || line.key().endsWith(" viet")));
  }
}

package org.songngu.ingest;

/**
 * The part of a page that is surely article: the run of paragraphs with the most words that no
 * list, card or cue interrupts.
 *
 * @param start its first line
 * @param end the line after its last
 */
record Core(int start, int end) {
  /** So many headlines in a row are a list of links. */
  static final int LIST = 3;

  /** A single paragraph between two headlines is rather a teaser. */
  private static final double TEASER_WEIGHT = 0.3;

  /** An article has at least so many of the words of the teasers below it. */
  private static final double TEASER_SHARE = 0.6;

  /** The core of a page; if teasers are most of its text, they are no teasers. */
  static Core of(Page page) {
    Core core = find(page);
    int words = 0;
    for (int i = core.start; i < core.end; i++) {
      words += page.line(i).isParagraph() ? page.line(i).words() : 0;
    }
    if (words < TEASER_SHARE * page.teaserWords()) {
      page.keepTeasers();
      return find(page);
    }
    return core;
  }

  private static Core find(Page page) {
    Core best = new Core(0, 0);
    double bestWeight = 0;
    int start = -1;
    int end = 0;
    double weight = 0;
    for (int i = 0; i <= page.size(); i++) {
      if (i == page.size() || isBreak(page, i)) {
        if (weight > bestWeight) {
          best = new Core(start, end);
          bestWeight = weight;
        }
        start = -1;
        weight = 0;
      } else if (page.line(i).isParagraph()) {
        if (start < 0 && page.line(i).isNotice()) {
          continue;
        }
        start = start < 0 ? i : start;
        end = i + 1;
        weight += weight(page, i);
      }
    }
    return best;
  }

  private static boolean isBreak(Page page, int index) {
    LineKind kind = page.line(index).kind();
    return kind == LineKind.SECTION
        || kind == LineKind.END
        || kind == LineKind.FOOTER
        || page.isInCardRun(index)
        || page.isInMenu(index)
        || page.isListStart(index, LIST);
  }

  private static double weight(Page page, int index) {
    PageLine line = page.line(index);
    int previous = page.previous(index);
    int next = page.next(index);
    boolean between =
        previous >= 0
            && page.line(previous).isHeadline()
            && (next >= page.size() || page.line(next).isHeadline());
    boolean notice = line.isNotice();
    return line.words() * (between || notice || line.isCut() ? TEASER_WEIGHT : 1);
  }
}

package org.songngu.ingest;

/**
 * Goes through a page from its headline on and takes away what is no part of the article: what a
 * line says of itself, and lists and cards of other articles as far as they go.
 */
final class ArticleWalk {
  /** Words that a paragraph shares with its article; measured on development pages. */
  private static final double SAME_SUBJECT_VIETNAMESE = 0.13;

  private static final double SAME_SUBJECT_ENGLISH = 0.16;

  private static final int SUBHEAD_WORDS = 14;
  private static final int SURE_SUBHEAD_WORDS = 7;
  private static final int SUMMARY_WORDS = 8;
  private static final int POINT_WORDS = 4;
  private static final int NAME_WORDS = 6;
  private static final int CAPTION_WORDS = 45;
  private static final int NOTICE_WORDS = 60;

  private final Page page;
  private final Core core;
  private final ArticleWords words;
  private final int headline;
  private final String title;
  private final double sameSubject;
  private final Resumption resumption;
  private boolean inBody;

  ArticleWalk(
      Page page, Core core, ArticleWords words, int headline, String title, boolean vietnamese) {
    this.page = page;
    this.core = core;
    this.words = words;
    this.headline = headline;
    this.title = PageLine.key(title);
    this.sameSubject = vietnamese ? SAME_SUBJECT_VIETNAMESE : SAME_SUBJECT_ENGLISH;
    this.resumption = new Resumption(page, core, words, this.title, sameSubject);
  }

  void run() {
    for (int i = 0; i <= headline; i++) {
      remove(i, i == headline ? "headline" : "before-article");
    }
    int i = headline + 1;
    while (i < page.size()) {
      i = step(i);
    }
    new ArticleEnd(page, words, sameSubject).trim(headline + 1);
  }

  /** Judges a line, or all lines of a list that begins with it, and gives the next one. */
  private int step(int index) {
    PageLine line = page.line(index);
    if (isOwnHeadline(line)) {
      return ownHeadline(index);
    }
    if (inBody && page.isInTable(index)) {
      return index + 1;
    }
    boolean card = page.isCard(index);
    if (line.kind() == LineKind.SECTION
        || line.kind() == LineKind.END
        || line.kind() == LineKind.FOOTER
        || card
        || (page.isInCardRun(index) && !isSubheadOfSameSubject(index))
        || (page.isListStart(index, Core.LIST) && !followsColon(index))) {
      return list(index, card ? "related-card" : reason(line));
    }
    if (line.kind() != LineKind.PLAIN) {
      line.remove(line.kind().reason());
      if (line.kind() == LineKind.IMAGE && isPicturesText(index + 1)) {
        page.line(index + 1).remove("caption");
        return index + 2;
      }
    } else if (line.isSentence() || (page.isBullet(index) && inBody)) {
      sentence(index, line);
    } else {
      headlineInside(index, line);
    }
    return index + 1;
  }

  private static String reason(PageLine line) {
    return line.kind() == LineKind.PLAIN ? "link-list" : line.kind().reason();
  }

  private boolean isOwnHeadline(PageLine line) {
    return !title.isEmpty()
        && (line.key().equals(title)
            || (line.words() >= 4 && line.isCut() && title.startsWith(withoutLastWord(line.key())))
            || (line.kind() == LineKind.PLAIN && line.key().equals(title + " " + title)));
  }

  private static String withoutLastWord(String key) {
    return key.contains(" ") ? key.substring(0, key.lastIndexOf(' ')) : key;
  }

  /** The headline again: as a rule the text of a picture, and the caption follows. */
  private int ownHeadline(int index) {
    page.line(index).remove("repeated");
    if (inBody && isPicturesText(index + 1) && page.isAttached(index + 1)) {
      page.line(index + 1).remove("caption");
      return index + 2;
    }
    return index + 1;
  }

  private boolean isPicturesText(int index) {
    return index < page.size()
        && page.line(index).kind() == LineKind.PLAIN
        && page.line(index).words() <= CAPTION_WORDS
        && (page.isAttached(index) || !page.line(index).endsSentence());
  }

  private boolean followsColon(int index) {
    int previous = page.previous(index);
    return previous >= 0
        && page.line(previous).isKept()
        && page.line(previous).text().endsWith(":");
  }

  private void sentence(int index, PageLine line) {
    if (line.words() <= NOTICE_WORDS && line.isNotice() && isOfOtherSubject(line)) {
      line.remove("notice");
    } else if (!inBody
        && index < core.start()
        && !line.isParagraph()
        && line.words() <= NAME_WORDS) {
      line.remove("byline");
    } else {
      inBody |= line.isParagraph();
      if (line.isParagraph() && index < core.start()) {
        words.add(line);
      }
    }
  }

  /** What asks the reader from its first word on may say the page's name, as the article does. */
  private boolean isOfOtherSubject(PageLine line) {
    return words.cohesionWithoutSelf(line) < (Appeals.isOne(line) ? 4 : 2) * sameSubject;
  }

  /** A line that is no sentence: a summary in front, a subheading, or nothing of the article. */
  private void headlineInside(int index, PageLine line) {
    if (line.isLink()) {
      line.remove("related-link");
    } else if (index + 1 < page.size() && Captions.isEnlarging(page.line(index + 1))) {
      line.remove("caption");
    } else if (!inBody) {
      if (!isSummary(index, line)) {
        line.remove(line.words() <= NAME_WORDS ? "byline" : "before-article");
      }
    } else if (!isSubhead(index, line) && !isItem(index)) {
      line.remove(line.words() <= NAME_WORDS ? "byline" : "related-link");
    }
  }

  /**
   * What stands in front of the first paragraph; right below the headline it is believed sooner.
   */
  private boolean isSummary(int index, PageLine line) {
    double cohesion = words.cohesion(line);
    int previous = page.previous(index);
    boolean below = previous == headline;
    if (page.isBullet(index)) {
      boolean point = below || (previous >= 0 && page.line(previous).isKept());
      return point && line.words() >= POINT_WORDS && cohesion >= sameSubject;
    }
    return line.words() >= SUMMARY_WORDS && (below ? cohesion > 0 : cohesion >= 2 * sameSubject);
  }

  /** The last subheading of an article may stand right above the first teaser. */
  private boolean isSubheadOfSameSubject(int index) {
    int next = page.next(index);
    return !page.line(index).isLink()
        && next < page.size()
        && page.line(next).isSentence()
        && words.cohesion(page.line(next)) >= sameSubject;
  }

  private boolean isSubhead(int index, PageLine line) {
    int next = page.next(index);
    boolean dated = index + 1 < page.size() && page.line(index + 1).kind() == LineKind.DATE;
    boolean boxTitle = index + 1 < page.size() && page.line(index + 1).kind() == LineKind.POINTER;
    return !dated
        && !boxTitle
        && !line.isCut()
        && line.words() >= 2
        && line.words() <= SUBHEAD_WORDS
        && (line.words() <= SURE_SUBHEAD_WORDS || words.cohesionWithoutSelf(line) > 0)
        && next < page.size()
        && (page.line(next).isSentence() || page.isBullet(next));
  }

  /** A line between paragraphs that leads nowhere, on a page that says where its lines lead. */
  private boolean isItem(int index) {
    return index > core.start() && index < core.end() && !page.mayLeadElsewhere(index);
  }

  /** Takes away what begins here up to where the article goes on, and gives that line. */
  private int list(int index, String reason) {
    int end = resumption.behind(index);
    int card = page.isCard(index) ? page.cardEnd(index) : index + 1;
    boolean single = page.isCard(index) && !page.isInCardRun(index);
    for (int i = index; i < Math.max(end, single ? card : index + 1); i++) {
      remove(
          i,
          i == index || page.line(i).kind() == LineKind.PLAIN
              ? reason
              : page.line(i).kind().reason());
    }
    return Math.max(end, index + 1);
  }

  private void remove(int index, String reason) {
    page.line(index)
        .remove(
            page.line(index).kind() == LineKind.PLAIN || reason.equals("headline")
                ? reason
                : page.line(index).kind().reason());
  }
}

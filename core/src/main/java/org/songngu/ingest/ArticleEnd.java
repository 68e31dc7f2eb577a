package org.songngu.ingest;

/** Takes away what is left of the page behind the last paragraph of the article. */
final class ArticleEnd {
  private static final int NAME_WORDS = 6;
  private static final int TEASER_WORDS = 60;

  private final Page page;
  private final ArticleWords words;
  private final double sameSubject;

  ArticleEnd(Page page, ArticleWords words, double sameSubject) {
    this.page = page;
    this.words = words;
    this.sameSubject = sameSubject;
  }

  void trim(int from) {
    int last = page.size() - 1;
    while (last >= from) {
      PageLine line = page.line(last);
      if (line.isKept() && !isLastLine(last, line)) {
        line.remove(line.words() <= NAME_WORDS ? "byline" : "after-article");
      } else if (line.isKept() && isTeaser(last, from)) {
        line.remove("teaser");
      } else if (line.isKept()) {
        return;
      }
      last--;
    }
  }

  private boolean isLastLine(int index, PageLine line) {
    return line.isSentence() || page.isBullet(index) && line.words() > NAME_WORDS;
  }

  /** A headline of another subject and a short text below it. */
  private boolean isTeaser(int index, int from) {
    PageLine line = page.line(index);
    int previous = index - 1;
    while (previous >= from && !page.line(previous).isKept()) {
      previous--;
    }
    return previous >= from
        && line.words() <= TEASER_WORDS
        && page.line(previous).isHeadline()
        && !page.line(previous).isSentence()
        && words.cohesionWithoutSelf(line) < sameSubject
        && words.cohesionWithoutSelf(page.line(previous)) < 2 * sameSubject;
  }
}

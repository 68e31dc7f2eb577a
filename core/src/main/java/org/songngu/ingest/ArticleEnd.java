package org.songngu.ingest;

import java.util.Locale;

/** Takes away what is left of the page behind the last paragraph of the article. */
final class ArticleEnd {
  private static final int NAME_WORDS = 6;
  private static final int TEASER_WORDS = 60;
  private static final int LEAST_TEASERS = 2;
  private static final int MOST_BEHIND_NAME = 4;
  private static final int WORDS_BEHIND_NAME = 40;

  /** A link of fewer words is a tag or a button. */
  private static final int HEADLINE_WORDS = 5;

  /** So many lines at least are removed at the foot of a page. */
  private static final int LEAST_BELOW = 3;

  private final Page page;
  private final ArticleWords words;
  private final double sameSubject;

  ArticleEnd(Page page, ArticleWords words, double sameSubject) {
    this.page = page;
    this.words = words;
    this.sameSubject = sameSubject;
  }

  void trim(int from) {
    new AboutPublisher(page).remove(from);
    removeBehindName(from);
    removeBehindFoot(from);
    int last = trimFragments(page.size() - 1, from);
    while (countTeasers(last, from) >= LEAST_TEASERS) {
      for (int i = countTeasers(last, from); i > 0; i--) {
        page.line(last).remove("teaser");
        last = page.previousKept(last, from);
        page.line(last).remove("teaser");
        last = page.previousKept(last, from);
      }
      last = trimFragments(last, from);
    }
    new AuthorNotes(page, from).remove();
  }

  /**
   * Below an article stand its tags, what to do with it, and then perhaps a few sentences of the
   * page: an appeal, an offer.
   */
  private void removeBehindFoot(int from) {
    int behind = 0;
    int count = 0;
    int last = page.previousKept(page.size(), from);
    if (page.size() - 1 - last < LEAST_BELOW) {
      return;
    }
    for (int i = last; i > from; i--) {
      PageLine line = page.line(i);
      if (line.isKept()) {
        behind++;
        count += line.words();
        if (behind > MOST_BEHIND_NAME
            || count > WORDS_BEHIND_NAME
            || words.cohesionWithoutSelf(line) >= sameSubject) {
          return;
        }
      } else if (isFoot(i, from)) {
        for (int k = i; k <= last; k++) {
          page.line(k).remove("after-article");
        }
        return;
      }
    }
  }

  /**
   * Two lines or more of what pages set below an article, not one in the middle of it, nor boxes
   * with other articles, which stand there too.
   */
  private boolean isFoot(int index, int from) {
    return index - 1 > from
        && isFootLine(index)
        && isFootLine(index - 1)
        && !isOtherArticle(index)
        && !isOtherArticle(index - 1);
  }

  private boolean isOtherArticle(int index) {
    PageLine line = page.line(index);
    return line.kind() == LineKind.PART
        && line.isLink()
        && line.words() >= HEADLINE_WORDS
        && line.text().indexOf(',') < 0;
  }

  private boolean isFootLine(int index) {
    return switch (page.line(index).kind()) {
      case PART, TAGS, LABEL, COUNTER -> true;
      default -> false;
    };
  }

  /** The author's name ends an article; a few short lines of another subject may follow it. */
  private void removeBehindName(int from) {
    int behind = 0;
    for (int i = page.size() - 1; i > from && behind <= MOST_BEHIND_NAME; i--) {
      PageLine line = page.line(i);
      if (!line.isKept()) {
        continue;
      }
      if (isName(line) && behind > 0 && !isSaidBelow(line, i)) {
        for (int k = i; k < page.size(); k++) {
          page.line(k).remove(k == i ? "byline" : "after-article");
        }
        return;
      }
      if (line.words() > WORDS_BEHIND_NAME || words.cohesionWithoutSelf(line) >= 2 * sameSubject) {
        return;
      }
      behind++;
    }
  }

  /** {@code Conference Call} above a text about a conference call is a subheading, and no name. */
  private boolean isSaidBelow(PageLine line, int index) {
    String small = line.text().toLowerCase(Locale.ROOT);
    return page.lines().stream()
        .skip(index + 1)
        .filter(PageLine::isKept)
        .anyMatch(below -> below.text().contains(small));
  }

  /** Two to five words with a capital each and nothing else. */
  private static boolean isName(PageLine line) {
    return line.words() >= 2 && line.words() < NAME_WORDS && Names.isOne(line.text());
  }

  /** Takes away what is no sentence, and gives the last line that stays. */
  private int trimFragments(int end, int from) {
    int last = end;
    while (last >= from) {
      PageLine line = page.line(last);
      if (line.isKept() && isLastLine(last, line)) {
        return last;
      }
      line.remove(line.words() <= NAME_WORDS ? "byline" : "after-article");
      last--;
    }
    return last;
  }

  /** How many pairs of headline and teaser stand at the end. */
  private int countTeasers(int end, int from) {
    int pairs = 0;
    int text = end;
    while (text >= from && isTeaser(text, from)) {
      pairs++;
      text = page.previousKept(page.previousKept(text, from), from);
    }
    return pairs;
  }

  private boolean isLastLine(int index, PageLine line) {
    boolean item =
        page.isBullet(index)
            && line.words() > NAME_WORDS
            && words.cohesionWithoutSelf(line) >= sameSubject;
    return line.isSentence() || item || page.isInTable(index);
  }

  /** A headline of another subject and a short text below it. */
  private boolean isTeaser(int index, int from) {
    PageLine line = page.line(index);
    int previous = page.previousKept(index, from);
    return previous >= from
        && line.words() <= TEASER_WORDS
        && page.line(previous).words() > NAME_WORDS
        && page.line(previous).isHeadline()
        && !page.line(previous).isSentence()
        && page.mayLeadElsewhere(previous)
        && words.cohesionWithoutSelf(line) < sameSubject
        && words.cohesionWithoutSelf(page.line(previous)) < 2 * sameSubject;
  }
}

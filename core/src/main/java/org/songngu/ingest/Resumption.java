package org.songngu.ingest;

/**
 * Finds where an article goes on behind a list of other articles, if it does.
 *
 * <p>Between two lists stands a stretch of lines. Headlines and teasers at its beginning belong to
 * the list above. The rest is the article if it talks about the same; after a short box in the
 * middle of a text that is believed sooner than after a long list.
 */
final class Resumption {
  /** A box inside an article has at most so many items. */
  private static final int BOX_ITEMS = 3;

  private static final int ENOUGH_WORDS = 25;

  /** Several paragraphs of so many words are no teasers, whatever they talk about. */
  private static final int SURE_WORDS = 60;

  private static final double SOONER = 0.4;
  private static final double LATER = 2;

  private final Page page;
  private final Core core;
  private final ArticleWords words;
  private final String title;
  private final double sameSubject;

  private int items;
  private int teasers;
  private boolean strict;
  private boolean behindItem;
  private boolean behindAdvert;

  /** The list is a box whose items are marked with arrows: it ends where they end. */
  private boolean marked;

  Resumption(Page page, Core core, ArticleWords words, String title, double sameSubject) {
    this.page = page;
    this.core = core;
    this.words = words;
    this.title = title;
    this.sameSubject = sameSubject;
  }

  /** The first line from which on the article goes on; the size of the page if it does not. */
  int behind(int list) {
    items = 0;
    teasers = 0;
    marked = isMarkedBox(list);
    LineKind first = page.line(list).kind();
    if (first == LineKind.END && list >= core.start() && Comments.areBelow(page, list)) {
      return page.size();
    }
    strict = first == LineKind.END || first == LineKind.FOOTER || page.isInCardRun(list);
    behindItem = page.isCard(list);
    behindAdvert = Cues.builtIn().isAdvert(page.line(list).key());
    int from = page.isCard(list) ? page.cardEnd(list) : list + (isItem(list) ? 0 : 1);
    while (from < page.size()) {
      int end = endOfStretch(from);
      int found = inStretch(from, end);
      if (found >= 0) {
        return found;
      }
      if (end == core.start() && end > list) {
        return end;
      }
      strict |= items > BOX_ITEMS;
      behindItem = false;
      from = Math.max(end, from + 1);
      while (from < page.size() && isBreak(from)) {
        behindItem = page.isInCardRun(from);
        LineKind kind = page.line(from).kind();
        strict |= behindItem || kind == LineKind.END || kind == LineKind.FOOTER;
        items++;
        from++;
      }
    }
    return page.size();
  }

  private boolean isMarkedBox(int list) {
    int next = list + 1;
    while (next < page.size() && page.line(next).kind() == LineKind.POINTER) {
      next++;
    }
    return page.line(list).kind() == LineKind.SECTION
        && next > list + 1
        && next < page.size()
        && page.line(next).isParagraph();
  }

  private boolean isItem(int index) {
    return page.line(index).isHeadline();
  }

  private boolean isBreak(int index) {
    LineKind kind = page.line(index).kind();
    return kind == LineKind.SECTION
        || kind == LineKind.END
        || kind == LineKind.FOOTER
        || page.isInCardRun(index);
  }

  private int endOfStretch(int from) {
    int end = from;
    while (end < page.size() && end != core.start() && (end == from || !isBreak(end))) {
      end++;
    }
    return end;
  }

  /** The line of a stretch with which the article goes on, or -1. */
  private int inStretch(int from, int end) {
    for (int i = from; i < end; i++) {
      PageLine line = page.line(i);
      if (page.isNoise(i)) {
        continue;
      }
      if (isOwnHeadline(line)) {
        return goesOn(i, end) ? i : -1;
      }
      if (page.isCard(i)) {
        items++;
        behindItem = true;
        i = page.cardEnd(i) - 1;
      } else if (!line.isSentence() || isCutHeadline(i)) {
        items++;
        behindItem = true;
      } else if (behindItem && isTeaser(i, end)) {
        teasers++;
        behindItem = false;
      } else if (behindAdvert && isAdvert(line)) {
        behindAdvert = false;
      } else {
        return goesOn(i, end) ? i : -1;
      }
    }
    return -1;
  }

  /** {@code Thủ tướng yêu cầu tiếp tục thực hiện ...} above a day or another headline. */
  private boolean isCutHeadline(int index) {
    PageLine line = page.line(index);
    return line.isCut()
        && (items > 0 || !behindItem)
        && index + 1 < page.size()
        && (page.line(index + 1).kind() == LineKind.DATE || page.line(index + 1).isHeadline());
  }

  private boolean isOwnHeadline(PageLine line) {
    return !title.isEmpty() && line.key().equals(title);
  }

  private boolean isTeaser(int index, int end) {
    PageLine line = page.line(index);
    if (line.isCut() || (page.isAttached(index) && line.words() <= Page.TEASER_WORDS)) {
      return true;
    }
    int next = page.next(index);
    boolean last = next >= end;
    boolean between = !last && page.line(next).isHeadline() && !isOwnHeadline(page.line(next));
    return (last || between)
        && (teasers > 0 || words.cohesion(line) < (strict ? 2 : 1) * sameSubject);
  }

  private boolean isAdvert(PageLine line) {
    return line.words() <= ENOUGH_WORDS && words.cohesion(line) < sameSubject;
  }

  /** Whether the lines from here to the end of the stretch are of the article's subject. */
  private boolean goesOn(int from, int end) {
    int paragraphs = 0;
    int headlines = 0;
    int count = 0;
    double cohesion = 0;
    for (int i = from; i < end; i++) {
      PageLine line = page.line(i);
      if (isOwnHeadline(line) && !strict) {
        return true;
      }
      if (i > from && page.isListStart(i, Core.LIST)) {
        break;
      }
      headlines += line.isHeadline() && !line.isSentence() ? 1 : 0;
      if (line.isSentence() && !line.isNotice()) {
        paragraphs++;
        count += line.words();
        cohesion += line.words() * words.cohesion(line);
      }
    }
    strict |= items > BOX_ITEMS;
    if (strict && page.line(from).isNotice()) {
      return false;
    }
    boolean sure = paragraphs >= 2 && headlines < paragraphs && !strict;
    if (sure && (marked || count >= SURE_WORDS)) {
      return cohesion > 0;
    }
    boolean sooner = sure || (marked && !strict);
    double least = sooner ? SOONER * sameSubject : (strict ? LATER : 1) * sameSubject;
    return (count >= ENOUGH_WORDS || sure) && cohesion >= least * count && count > 0;
  }
}

package org.songngu.ingest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a page in their order, with the repeated headlines (cards) among them. A card is how
 * pages show other articles: the headline as the text of a picture, the headline again, a teaser.
 */
final class Page {
  private static final int LIST_WORDS = Cards.HEADLINE_WORDS;
  private static final int TABLE_ROWS = 2;
  private static final int TEASER_RUN = 3;
  private static final int TEASER_HEADLINE_WORDS = 5;

  /** A teaser has at most so many words. */
  static final int TEASER_WORDS = 45;

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•*+·▪■●○]|\\d{1,2}[.)]|[a-z]\\))\\s+\\S.*");

  /** A page with so many links says which lines are links. */
  private static final int LINKS = 3;

  private final List<PageLine> lines;
  private final Cards cards;
  private final boolean[] inTeaserRun;
  private final boolean[] inTable;
  private final BitSet menus;
  private final boolean hasGaps;
  private final boolean hasLinks;

  Page(List<PageLine> lines) {
    this.lines = List.copyOf(lines);
    this.inTeaserRun = new boolean[lines.size()];
    this.inTable = new boolean[lines.size()];
    this.hasGaps = lines.stream().skip(1).anyMatch(PageLine::gapBefore);
    this.hasLinks = lines.stream().filter(PageLine::isLink).count() >= LINKS;
    for (PageLine line : lines) {
      if (line.kind() == LineKind.PLAIN) {
        line.setKind(LineKinds.of(line));
      }
    }
    findTables();
    Contents.mark(lines);
    this.menus = Menus.in(lines);
    this.cards = Cards.in(lines);
    findTeaserRuns();
  }

  int size() {
    return lines.size();
  }

  PageLine line(int index) {
    return lines.get(index);
  }

  List<PageLine> lines() {
    return lines;
  }

  /** Whether a repeated headline begins here. */
  boolean isCard(int index) {
    return cards.end(index) > index;
  }

  /** The line after the copy of the headline. */
  int cardEnd(int index) {
    return cards.end(index);
  }

  /**
   * Whether the line belongs to two or more cards, or three or more teasers, that stand together.
   */
  boolean isInCardRun(int index) {
    return cards.isInRun(index) || inTeaserRun[index];
  }

  /** The words of the paragraphs in runs of teasers. */
  int teaserWords() {
    int words = 0;
    for (int i = 0; i < size(); i++) {
      words += inTeaserRun[i] && lines.get(i).isParagraph() ? lines.get(i).words() : 0;
    }
    return words;
  }

  /** What looked like teasers are the parts of an article. */
  void keepTeasers() {
    Arrays.fill(inTeaserRun, false);
  }

  /** Whether the line is one of several rows, or of several pairs of a label and a value. */
  boolean isInTable(int index) {
    return inTable[index];
  }

  /** Whether the line is one of many short ones that stand together. */
  boolean isInMenu(int index) {
    return menus.get(index);
  }

  /** Whether the line follows the one above without an empty line, on a page that has such. */
  boolean isAttached(int index) {
    return index > 0 && hasGaps && !lines.get(index).gapBefore();
  }

  boolean isBullet(int index) {
    return BULLET.matcher(lines.get(index).text()).matches();
  }

  /** Whether a line may be the headline of another article; where links are known, that is one. */
  boolean mayLeadElsewhere(int index) {
    return !hasLinks || lines.get(index).isLink();
  }

  /** A line that says something by itself and no headline or paragraph: it does not count. */
  boolean isNoise(int index) {
    return switch (lines.get(index).kind()) {
      case PLAIN, SECTION, END, FOOTER -> false;
      default -> true;
    };
  }

  /** The next line that is not noise, or the size. */
  int next(int index) {
    int next = index + 1;
    while (next < size() && isNoise(next)) {
      next++;
    }
    return next;
  }

  /** The line before that is not noise, or -1. */
  int previous(int index) {
    int previous = index - 1;
    while (previous >= 0 && isNoise(previous)) {
      previous--;
    }
    return previous;
  }

  /** The kept line before an index, or the one before {@code from} if none is. */
  int previousKept(int index, int from) {
    int previous = index - 1;
    while (previous >= from && !lines.get(previous).isKept()) {
      previous--;
    }
    return previous;
  }

  /** Whether a headline stands at the index and at least so many more behind it. */
  boolean isListStart(int index, int least) {
    int count = 0;
    int dates = 0;
    for (int i = index; i < size() && isListItem(i); i = next(i)) {
      count++;
      dates += i + 1 < size() && lines.get(i + 1).kind() == LineKind.DATE ? 1 : 0;
      if (count >= least || dates >= 2) {
        return true;
      }
    }
    return false;
  }

  private boolean isListItem(int index) {
    PageLine line = lines.get(index);
    return line.isHeadline()
        && mayLeadElsewhere(index)
        && line.words() >= LIST_WORDS
        && !isBullet(index)
        && !inTable[index];
  }

  /** What the cells of a row say by their form, days and numbers, says nothing of the line. */
  private void findTables() {
    for (int i = 0; i < size(); ) {
      int end = i;
      while (end < size() && (lines.get(end).isRow() || lines.get(end).isPair())) {
        end++;
      }
      if (end - i >= TABLE_ROWS) {
        Arrays.fill(inTable, i, end, true);
        lines.subList(i, end).forEach(line -> line.setKind(LineKind.PLAIN));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Headline, short text, headline, short text, and so on: no article reads like that. */
  private void findTeaserRuns() {
    for (int i = 0; i < size(); i++) {
      int pairs = 0;
      int end = i;
      while (end < size() && isTeaserHeadline(end) && isTeaserText(next(end))) {
        pairs++;
        end = next(next(end));
      }
      if (pairs >= TEASER_RUN) {
        Arrays.fill(inTeaserRun, i, Math.min(end, size()), true);
        i = end - 1;
      }
    }
  }

  private boolean isTeaserHeadline(int index) {
    PageLine line = lines.get(index);
    return line.isHeadline()
        && mayLeadElsewhere(index)
        && line.words() >= TEASER_HEADLINE_WORDS
        && (line.isLink() || !line.isSentence())
        && !isBullet(index);
  }

  private boolean isTeaserText(int index) {
    return index < size()
        && lines.get(index).isSentence()
        && lines.get(index).words() <= TEASER_WORDS;
  }
}

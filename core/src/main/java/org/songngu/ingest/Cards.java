package org.songngu.ingest;

import java.util.List;

/**
 * Finds cards: other articles whose headline stands twice within a few lines, as the text of a
 * picture and as a link.
 */
final class Cards {
  /** Fewer words are a label, and no headline. */
  static final int HEADLINE_WORDS = 4;

  /** The copy stands at most so many lines below. */
  private static final int REACH = 3;

  /** So many lines of a teaser may stand between two cards. */
  private static final int TEASER_LINES = 4;

  private final List<PageLine> lines;

  /** For each line the one behind the copy of its headline, or the line itself. */
  private final int[] end;

  private final boolean[] inRun;

  private Cards(List<PageLine> lines) {
    this.lines = lines;
    this.end = new int[lines.size()];
    this.inRun = new boolean[lines.size()];
  }

  static Cards in(List<PageLine> lines) {
    Cards cards = new Cards(lines);
    cards.find();
    cards.findRuns();
    return cards;
  }

  /** The line after the copy of the headline at the index; the index if none is repeated. */
  int end(int index) {
    return end[index];
  }

  /** Whether the line belongs to two or more cards that stand together. */
  boolean isInRun(int index) {
    return inRun[index];
  }

  private void find() {
    for (int i = 0; i < lines.size(); i++) {
      end[i] = i;
      if (isDoubled(lines.get(i))) {
        end[i] = i + 1;
      }
      for (int j = i + 1; j <= Math.min(i + REACH, lines.size() - 1); j++) {
        if (isCopy(lines.get(i), lines.get(j))) {
          end[i] = j + 1;
          break;
        }
      }
    }
  }

  private void findRuns() {
    int last = -1;
    for (int i = 0; i < lines.size(); i = Math.max(i + 1, end[i])) {
      if (end[i] <= i) {
        continue;
      }
      if (last >= 0
          && i - end[last] <= TEASER_LINES
          && !lines.get(last).key().equals(lines.get(i).key())) {
        for (int k = last; k < end[i]; k++) {
          inRun[k] = true;
        }
      }
      last = i;
    }
  }

  private static boolean isCopy(PageLine line, PageLine other) {
    if (line.words() < HEADLINE_WORDS
        || (line.kind() == LineKind.CAPTION && other.kind() == LineKind.CAPTION)
        || (line.kind() != LineKind.PLAIN && line.kind() != LineKind.CAPTION)
        || (line.kind() == LineKind.PLAIN && !line.isHeadline())) {
      return false;
    }
    return line.key().equals(other.key()) || isBeginning(line, other) || isBeginning(other, line);
  }

  /** Whether one line is the other with its end cut off, or without the credit behind it. */
  private static boolean isBeginning(PageLine beginning, PageLine whole) {
    String key = beginning.key();
    if (beginning.isCut() && key.contains(" ")) {
      key = key.substring(0, key.lastIndexOf(' '));
    }
    return (beginning.isCut() || whole.kind() == LineKind.CAPTION)
        && whole.key().length() > key.length()
        && whole.key().startsWith(key)
        && PageLine.spaces(key) >= HEADLINE_WORDS;
  }

  /** The same headline twice in one line. */
  private static boolean isDoubled(PageLine line) {
    String key = line.key();
    int half = key.length() / 2;
    return line.words() >= 2 * HEADLINE_WORDS
        && line.words() % 2 == 0
        && key.charAt(half) == ' '
        && key.substring(0, half).equals(key.substring(half + 1));
  }
}

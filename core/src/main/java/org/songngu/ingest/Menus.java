package org.songngu.ingest;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the menus of a page: many lines of a few words each, one behind the other, with no sentence
 * among them.
 */
final class Menus {
  /** An item has fewer words; a headline as a rule has not. */
  static final int HEADLINE_WORDS = 5;

  /** The buttons below a headline are fewer. */
  private static final int LEAST = 6;

  private Menus() {}

  /** The lines that belong to menus. */
  static BitSet in(List<PageLine> lines) {
    BitSet menus = new BitSet(lines.size());
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || !isItem(lines.get(i))) {
        if (i - start >= LEAST) {
          menus.set(start, i);
        }
        start = i + 1;
      }
    }
    return menus;
  }

  private static boolean isItem(PageLine line) {
    return switch (line.kind()) {
      case PLAIN, SECTION, POINTER -> line.words() < HEADLINE_WORDS && !line.endsSentence();
      case LABEL -> true;
      default -> false;
    };
  }
}

package org.songngu.analysis;

import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;

/**
 * Whether a run of tokens is Vietnamese without its marks. Vietnamese that is written with marks
 * never has a long run without any by chance.
 */
final class RunMarks {
  /** Shorter runs without marks occur in text that has them. */
  private static final int SURE = 4;

  enum Kind {
    /** Some token has a mark, or the run is long and hardly of Vietnamese syllables. */
    MARKED,
    /** Too short to tell. */
    DOUBTFUL,
    /** Vietnamese without its marks. */
    UNMARKED
  }

  private RunMarks() {}

  static Kind kind(TokenBuffer run, int from, int to) {
    char[] characters = run.characters();
    int syllables = 0;
    for (int i = from; i < to; i++) {
      int start = run.termStart(i);
      int length = run.termLength(i);
      if (Folding.hasMarks(characters, start, length)) {
        return Kind.MARKED;
      }
      syllables += Syllables.isFoldedSyllable(characters, start, length) ? 1 : 0;
    }
    if (to - from < SURE) {
      return Kind.DOUBTFUL;
    }
    return 2 * syllables > to - from ? Kind.UNMARKED : Kind.MARKED;
  }
}

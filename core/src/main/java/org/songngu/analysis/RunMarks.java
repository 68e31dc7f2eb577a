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

  /** What a token can say: it has marks, or none but may be a syllable without its marks. */
  private static final int MARKED = 1;

  private static final int SYLLABLE = 2;

  enum Kind {
    /** Some token has a mark, or the run is long and hardly of Vietnamese syllables. */
    MARKED,
    /** Too short to tell. */
    DOUBTFUL,
    /** Vietnamese without its marks. */
    UNMARKED
  }

  private RunMarks() {}

  /** What a canonical token says; {@link #kind} puts it together. */
  static int ofToken(char[] token, int length) {
    if (Folding.hasMarks(token, 0, length)) {
      return MARKED;
    }
    return Syllables.isFoldedSyllable(token, 0, length) ? SYLLABLE : 0;
  }

  static Kind kind(TokenBuffer run, int from, int to) {
    int syllables = 0;
    for (int i = from; i < to; i++) {
      if (run.marks(i) == MARKED) {
        return Kind.MARKED;
      }
      syllables += run.marks(i) == SYLLABLE ? 1 : 0;
    }
    if (to - from < SURE) {
      return Kind.DOUBTFUL;
    }
    return 2 * syllables > to - from ? Kind.UNMARKED : Kind.MARKED;
  }
}

package org.songngu.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.fst.FST;

/**
 * Finds the known forms that begin at a token. Reuses its buffers; not safe for use by several
 * threads.
 */
public final class WordMatcher {
  private static final long NO_OUTPUT = 0;

  private final FST<Long> fst;
  private final FST.BytesReader reader;
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final int[] lengths;
  private final int[] groups;
  private int count;

  WordMatcher(FST<Long> fst, int longest) {
    this.fst = fst;
    this.reader = fst.getBytesReader();
    this.lengths = new int[longest];
    this.groups = new int[longest];
  }

  /**
   * Finds all forms that begin at a token, the shortest first.
   *
   * @param tokens token numbers of the {@link WordIndex}, negative where unknown
   * @param from the token to begin at
   * @param to the end of the tokens, exclusive
   * @return how many forms begin there
   */
  public int match(int[] tokens, int from, int to) {
    count = 0;
    if (lengths.length == 0 || tokens[from] < 0) {
      return 0;
    }
    try {
      walk(tokens, from, to);
    } catch (IOException e) {
      throw new UncheckedIOException("the transducer is in memory", e);
    }
    return count;
  }

  private void walk(int[] tokens, int from, int to) throws IOException {
    fst.getFirstArc(arc);
    long output = NO_OUTPUT;
    for (int i = from; i < to && tokens[i] >= 0; i++) {
      if (fst.findTargetArc(tokens[i], arc, arc, reader) == null) {
        return;
      }
      output += arc.output();
      if (arc.isFinal()) {
        lengths[count] = i - from + 1;
        groups[count] = (int) (output + arc.nextFinalOutput());
        count++;
      }
    }
  }

  /** How many tokens the n-th form found has. */
  public int length(int n) {
    return lengths[n];
  }

  /** The group of the n-th form found. */
  public int group(int n) {
    return groups[n];
  }
}

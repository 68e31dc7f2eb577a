package org.songngu.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Holds a run of tokens in arrays that are used again for the next run. */
final class TokenBuffer {
  private static final int TOKENS = 64;

  private char[] characters = new char[TOKENS * 8];
  private int[] termEnds = new int[TOKENS];
  private int[] startOffsets = new int[TOKENS];
  private int[] endOffsets = new int[TOKENS];
  private int[] increments = new int[TOKENS];
  private int[] flags = new int[TOKENS];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  void add(
      CharTermAttribute term,
      OffsetAttribute offset,
      PositionIncrementAttribute increment,
      FlagsAttribute flag) {
    if (size == termEnds.length) {
      growTokens();
    }
    int start = termStart(size);
    int end = start + term.length();
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, characters.length * 2));
    }
    System.arraycopy(term.buffer(), 0, characters, start, term.length());
    termEnds[size] = end;
    startOffsets[size] = offset.startOffset();
    endOffsets[size] = offset.endOffset();
    increments[size] = increment.getPositionIncrement();
    flags[size] = flag.getFlags();
    size++;
  }

  /** Drops all tokens but the last, which becomes the first. */
  void keepLast() {
    int last = size - 1;
    int length = termLength(last);
    System.arraycopy(characters, termStart(last), characters, 0, length);
    termEnds[0] = length;
    startOffsets[0] = startOffsets[last];
    endOffsets[0] = endOffsets[last];
    increments[0] = increments[last];
    flags[0] = flags[last];
    size = 1;
  }

  char[] characters() {
    return characters;
  }

  int termStart(int token) {
    return token == 0 ? 0 : termEnds[token - 1];
  }

  int termLength(int token) {
    return termEnds[token] - termStart(token);
  }

  /** Copies the term's characters to the target, which must be long enough. */
  void copyTerm(int token, char[] target) {
    System.arraycopy(characters, termStart(token), target, 0, termLength(token));
  }

  int startOffset(int token) {
    return startOffsets[token];
  }

  int endOffset(int token) {
    return endOffsets[token];
  }

  int increment(int token) {
    return increments[token];
  }

  int flags(int token) {
    return flags[token];
  }

  private void growTokens() {
    int capacity = size * 2;
    termEnds = Arrays.copyOf(termEnds, capacity);
    startOffsets = Arrays.copyOf(startOffsets, capacity);
    endOffsets = Arrays.copyOf(endOffsets, capacity);
    increments = Arrays.copyOf(increments, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}

package org.songngu.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms of a sentence's tokens one behind the other, in arrays that are used again. */
final class TermTexts {
  private static final int TOKENS = 64;

  private char[] characters = new char[TOKENS * 8];

  /** Where each term begins, and the last one ends. */
  private int[] starts = new int[TOKENS + 1];

  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Makes room for one more term; it is to be written to {@link #characters} at the result. */
  int add(int length) {
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    int start = starts[size];
    int end = start + length;
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
    }
    size++;
    starts[size] = end;
    return start;
  }

  /** Drops the first terms; the others move to the front. */
  void dropFirst(int count) {
    int shift = starts[count];
    System.arraycopy(characters, shift, characters, 0, starts[size] - shift);
    size -= count;
    for (int i = 0; i <= size; i++) {
      starts[i] = starts[i + count] - shift;
    }
  }

  char[] characters() {
    return characters;
  }

  int start(int token) {
    return starts[token];
  }

  int length(int token) {
    return starts[token + 1] - starts[token];
  }

  /** Whether none of the tokens has an empty term. */
  boolean haveAll(int first, int count) {
    for (int token = first; token < first + count; token++) {
      if (starts[token] == starts[token + 1]) {
        return false;
      }
    }
    return true;
  }

  /** Sets the target to a term. Terms are short, so that a loop is faster than a call. */
  void copyTo(CharTermAttribute target, int token) {
    int start = starts[token];
    int length = starts[token + 1] - start;
    char[] term = target.resizeBuffer(length);
    for (int i = 0; i < length; i++) {
      term[i] = characters[start + i];
    }
    target.setLength(length);
  }

  /** Sets the target to a mark and terms with a space between them. */
  void join(CharTermAttribute target, int first, int count, char mark) {
    int at = starts[first];
    int length = starts[first + count] - at + count;
    char[] term = target.resizeBuffer(length);
    int written = 0;
    term[written++] = mark;
    for (int token = first; token < first + count; token++) {
      if (token > first) {
        term[written++] = ' ';
      }
      while (at < starts[token + 1]) {
        term[written++] = characters[at++];
      }
    }
    target.setLength(length);
  }
}

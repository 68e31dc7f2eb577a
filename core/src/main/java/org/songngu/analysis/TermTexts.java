package org.songngu.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms of a sentence's tokens, as slices of one array of characters: either of its own, to
 * which terms are added, or of another's, in which they are only looked at. Arrays are used again.
 */
final class TermTexts {
  private static final int TOKENS = 64;

  private char[] own = new char[0];
  private int ownEnd;
  private char[] characters = own;
  private int[] starts = new int[TOKENS];
  private int[] lengths = new int[TOKENS];
  private int size;

  void clear() {
    size = 0;
    ownEnd = 0;
  }

  /** Adds a copy of the first characters of a term. */
  void add(char[] term, int length) {
    if (ownEnd + length > own.length) {
      own = Arrays.copyOf(own, Math.max(ownEnd + length, 2 * own.length));
    }
    System.arraycopy(term, 0, own, ownEnd, length);
    addSlice(own, ownEnd, length);
    ownEnd += length;
  }

  /** Adds a slice of an array that holds all slices. */
  void addSlice(char[] source, int start, int length) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    characters = source;
    starts[size] = start;
    lengths[size] = length;
    size++;
  }

  /** Drops the first terms; the others, copies all of them, move to the front. */
  void dropFirst(int count) {
    int shift = count < size ? starts[count] : ownEnd;
    ownEnd -= shift;
    System.arraycopy(own, shift, own, 0, ownEnd);
    size -= count;
    for (int i = 0; i < size; i++) {
      starts[i] = starts[i + count] - shift;
      lengths[i] = lengths[i + count];
    }
  }

  char[] characters() {
    return characters;
  }

  int start(int token) {
    return starts[token];
  }

  int length(int token) {
    return lengths[token];
  }

  /** Whether none of the tokens has an empty term. */
  boolean haveAll(int first, int count) {
    for (int token = first; token < first + count; token++) {
      if (lengths[token] == 0) {
        return false;
      }
    }
    return true;
  }

  /** Sets the target to a term. */
  void copyTo(CharTermAttribute target, int token) {
    copy(target, starts[token], lengths[token]);
  }

  /** Sets the target to a term and the mark that stands before it in the array. */
  void copyMarkedTo(CharTermAttribute target, int token) {
    copy(target, starts[token] - 1, lengths[token] + 1);
  }

  /** Terms are short, so that a loop is faster than a call. */
  private void copy(CharTermAttribute target, int start, int length) {
    char[] term = target.resizeBuffer(length);
    for (int i = 0; i < length; i++) {
      term[i] = characters[start + i];
    }
    target.setLength(length);
  }

  /** Sets the target to a mark and terms with a space between them. */
  void join(CharTermAttribute target, int first, int count, char mark) {
    int length = count;
    for (int token = first; token < first + count; token++) {
      length += lengths[token];
    }
    char[] term = target.resizeBuffer(length);
    int written = 0;
    for (int token = first; token < first + count; token++) {
      term[written++] = token == first ? mark : ' ';
      int end = starts[token] + lengths[token];
      for (int i = starts[token]; i < end; i++) {
        term[written++] = characters[i];
      }
    }
    target.setLength(length);
  }
}

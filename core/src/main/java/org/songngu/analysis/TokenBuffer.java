package org.songngu.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.songngu.normalize.TokenScanner;

/** Holds tokens in arrays that are used again. */
final class TokenBuffer {
  private static final int TOKENS = 64;

  private char[] characters = new char[TOKENS * 8];
  private int[] termEnds = new int[TOKENS];
  private int[] startOffsets = new int[TOKENS];
  private int[] endOffsets = new int[TOKENS];
  private int[] increments = new int[TOKENS];
  private int[] positionLengths = new int[TOKENS];
  private int[] flags = new int[TOKENS];
  private String[] types = new String[TOKENS];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Adds the token that the attributes hold. */
  void add(TokenAttributes token) {
    CharTermAttribute term = token.term();
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
    startOffsets[size] = token.offset().startOffset();
    endOffsets[size] = token.offset().endOffset();
    increments[size] = token.increment().getPositionIncrement();
    positionLengths[size] = token.positionLength().getPositionLength();
    types[size] = token.type().type();
    flags[size] = token.flags().getFlags();
    size++;
  }

  /** Sets the attributes, cleared before, to a token. */
  void copyTo(TokenAttributes target, int token) {
    target.term().copyBuffer(characters, termStart(token), termLength(token));
    target.offset().setOffset(startOffsets[token], endOffsets[token]);
    target.increment().setPositionIncrement(increments[token]);
    target.positionLength().setPositionLength(positionLengths[token]);
    target.type().setType(types[token]);
    target.flags().setFlags(flags[token]);
  }

  /** Drops the first tokens; the others move to the front. */
  void dropFirst(int count) {
    int shift = count == 0 ? 0 : termEnds[count - 1];
    System.arraycopy(characters, shift, characters, 0, termEnds[size - 1] - shift);
    size -= count;
    for (int i = 0; i < size; i++) {
      termEnds[i] = termEnds[i + count] - shift;
    }
    System.arraycopy(startOffsets, count, startOffsets, 0, size);
    System.arraycopy(endOffsets, count, endOffsets, 0, size);
    System.arraycopy(increments, count, increments, 0, size);
    System.arraycopy(positionLengths, count, positionLengths, 0, size);
    System.arraycopy(types, count, types, 0, size);
    System.arraycopy(flags, count, flags, 0, size);
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

  /** Whether the token is a term beside a token of the text. */
  boolean isAdded(int token) {
    return Layer.isAdded(types[token]);
  }

  /** How many tokens are tokens of the text. */
  int tokens() {
    int tokens = 0;
    for (int i = 0; i < size; i++) {
      tokens += isAdded(i) ? 0 : 1;
    }
    return tokens;
  }

  /** Whether the last of several tokens begins the next sentence. */
  boolean endsSentence() {
    return size > 1 && (flags[size - 1] & TokenScanner.SENTENCE_START) != 0 && !isAdded(size - 1);
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
    positionLengths = Arrays.copyOf(positionLengths, capacity);
    types = Arrays.copyOf(types, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}

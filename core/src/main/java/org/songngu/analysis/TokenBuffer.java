package org.songngu.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.songngu.normalize.TokenScanner;

/** Holds tokens in arrays that are used again. */
final class TokenBuffer {
  private static final int TOKENS = 64;

  private final TermTexts terms = new TermTexts();
  private int[] startOffsets = new int[TOKENS];
  private int[] endOffsets = new int[TOKENS];
  private int[] increments = new int[TOKENS];
  private int[] positionLengths = new int[TOKENS];
  private int[] flags = new int[TOKENS];
  private String[] types = new String[TOKENS];
  private boolean[] added = new boolean[TOKENS];
  private int[] exactNumbers = new int[TOKENS];
  private int[] foldedNumbers = new int[TOKENS];
  private int[] valueWords = new int[TOKENS];
  private int[] marks = new int[TOKENS];
  private int size;

  void clear() {
    terms.clear();
    size = 0;
  }

  int size() {
    return size;
  }

  /** Adds the token that the attributes hold. */
  void add(TokenAttributes token) {
    CharTermAttribute term = token.term();
    if (size == types.length) {
      growTokens();
    }
    terms.add(term.buffer(), term.length());
    startOffsets[size] = token.offset().startOffset();
    endOffsets[size] = token.offset().endOffset();
    increments[size] = token.increment().getPositionIncrement();
    positionLengths[size] = token.positionLength().getPositionLength();
    types[size] = token.type().type();
    added[size] = Layer.isAdded(types[size]);
    flags[size] = token.flags().getFlags();
    size++;
  }

  /**
   * Adds a token of the text; a buffer that is filled so holds no others, and cannot set
   * attributes.
   */
  void add(TokenMemo memo, int token, int startOffset, int endOffset, int traits) {
    if (size == types.length) {
      growTokens();
    }
    terms.addSlice(memo.characters(), memo.termStart(token), memo.termLength(token));
    startOffsets[size] = startOffset;
    endOffsets[size] = endOffset;
    flags[size] = traits;
    valueWords[size] = memo.valueWord(token);
    setNumbers(size, memo, token);
    size++;
  }

  /** Keeps the numbers that a token has in the lexicon, and whether it has marks. */
  void setNumbers(int at, TokenMemo memo, int token) {
    exactNumbers[at] = memo.exact(token);
    foldedNumbers[at] = memo.folded(token);
    marks[at] = memo.marks(token);
  }

  /** Keeps the code that the token which was added last has among the {@link NeutralWords}. */
  void setValueWord(int code) {
    valueWords[size - 1] = code;
  }

  /** The token's code among the {@link NeutralWords}. */
  int valueWord(int token) {
    return valueWords[token];
  }

  /** The tokens' numbers in the lexicon's words; those after the last token mean nothing. */
  int[] exactNumbers() {
    return exactNumbers;
  }

  /** The tokens' numbers among the words without marks. */
  int[] foldedNumbers() {
    return foldedNumbers;
  }

  /** What the token says of its run's marks: {@link RunMarks#ofToken}. */
  int marks(int token) {
    return marks[token];
  }

  /** Sets the attributes, cleared before, to a token. */
  void copyTo(TokenAttributes target, int token) {
    terms.copyTo(target.term(), token);
    target.offset().setOffset(startOffsets[token], endOffsets[token]);
    target.increment().setPositionIncrement(increments[token]);
    target.positionLength().setPositionLength(positionLengths[token]);
    target.type().setType(types[token]);
    target.flags().setFlags(flags[token]);
  }

  /** Drops the first tokens; the others move to the front. */
  void dropFirst(int count) {
    terms.dropFirst(count);
    size -= count;
    System.arraycopy(startOffsets, count, startOffsets, 0, size);
    System.arraycopy(endOffsets, count, endOffsets, 0, size);
    System.arraycopy(increments, count, increments, 0, size);
    System.arraycopy(positionLengths, count, positionLengths, 0, size);
    System.arraycopy(types, count, types, 0, size);
    System.arraycopy(added, count, added, 0, size);
    System.arraycopy(flags, count, flags, 0, size);
    System.arraycopy(exactNumbers, count, exactNumbers, 0, size);
    System.arraycopy(foldedNumbers, count, foldedNumbers, 0, size);
    System.arraycopy(valueWords, count, valueWords, 0, size);
    System.arraycopy(marks, count, marks, 0, size);
  }

  char[] characters() {
    return terms.characters();
  }

  int termStart(int token) {
    return terms.start(token);
  }

  int termLength(int token) {
    return terms.length(token);
  }

  /** Sets the target to the token's term. */
  void copyTerm(int token, CharTermAttribute target) {
    terms.copyTo(target, token);
  }

  /** Sets the target to a mark and the terms of several tokens. */
  void join(CharTermAttribute target, int first, int count, char mark) {
    terms.join(target, first, count, mark);
  }

  int startOffset(int token) {
    return startOffsets[token];
  }

  int endOffset(int token) {
    return endOffsets[token];
  }

  /** Whether the token is a term beside a token of the text. */
  boolean isAdded(int token) {
    return added[token];
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
    startOffsets = Arrays.copyOf(startOffsets, capacity);
    endOffsets = Arrays.copyOf(endOffsets, capacity);
    increments = Arrays.copyOf(increments, capacity);
    positionLengths = Arrays.copyOf(positionLengths, capacity);
    types = Arrays.copyOf(types, capacity);
    added = Arrays.copyOf(added, capacity);
    flags = Arrays.copyOf(flags, capacity);
    exactNumbers = Arrays.copyOf(exactNumbers, capacity);
    foldedNumbers = Arrays.copyOf(foldedNumbers, capacity);
    valueWords = Arrays.copyOf(valueWords, capacity);
    marks = Arrays.copyOf(marks, capacity);
  }
}

package org.songngu.event;

import java.util.Arrays;
import org.songngu.analysis.TokenMemo;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The tokens of a text and the words that they form: the longest forms of the lexicon, one after
 * the other. Vietnamese without marks is read by the spelling without marks.
 *
 * <p>Tokens and words are numbers, and what they say is in arrays: no object is made for a token.
 */
final class ScannedText {
  /** Less than this share of syllables with marks: the text was written without them. */
  private static final double MARKED_SHARE = 0.05;

  /** So many tokens show how a text is written. */
  private static final int SAMPLE = 150;

  private static final int CAPITALS = TokenScanner.CAPITALIZED | TokenScanner.ALL_CAPS;

  private static final int FIRST_SIZE = 256;

  private final Language language;
  private final TokenMemo memo;
  private final KnownWords known;
  private final boolean marked;
  private char[] pool;
  private char[] variants;
  private int[] bounds = new int[FIRST_SIZE + 1];
  private int[] variantBounds = new int[FIRST_SIZE + 1];
  private int[] starts = new int[FIRST_SIZE];
  private int[] ends = new int[FIRST_SIZE];
  private int[] traits = new int[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int[] foldedNumbers = new int[FIRST_SIZE];
  private int size;
  private final int[] firsts;
  private final int[] lengths;
  private final int[] groups;
  private int wordCount;

  /**
   * @param memo what is known of tokens; used while the text is scanned
   * @param words the words of the language
   * @param folded the Vietnamese words without marks
   */
  ScannedText(String text, Language language, TokenMemo memo, KnownWords words, KnownWords folded) {
    this.language = language;
    this.memo = memo;
    this.pool = new char[text.length() + 1];
    this.variants = new char[text.length() + 1];
    scan(text.toCharArray());
    this.marked = language != Language.VIETNAMESE || hasMarks();
    this.known = marked ? words : folded;
    this.firsts = new int[size];
    this.lengths = new int[size];
    this.groups = new int[size];
    cut();
  }

  boolean isMarked() {
    return marked;
  }

  /** The words that the text was cut into. */
  KnownWords known() {
    return known;
  }

  /** How many tokens there are. */
  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  boolean has(int token, int trait) {
    return (traits[token] & trait) != 0;
  }

  boolean isCapital(int token) {
    return (traits[token] & CAPITALS) != 0;
  }

  /** How many characters the token has in canonical form. */
  int length(int token) {
    return bounds[token + 1] - bounds[token];
  }

  /** Where in {@link #characters} the canonical form of the token begins. */
  int offset(int token) {
    return bounds[token];
  }

  /** The canonical forms of all tokens, one after the other. */
  char[] characters() {
    return pool;
  }

  String text(int token) {
    return new String(pool, bounds[token], length(token));
  }

  int hash(int token) {
    return Hashes.of(pool, bounds[token], length(token));
  }

  /** The stem of an English word, else the token. */
  String stem(int token) {
    return language == Language.ENGLISH && variantLength(token) > 0
        ? new String(variants, variantBounds[token], variantLength(token))
        : text(token);
  }

  /** The number of {@link #stem}. */
  int stemHash(int token) {
    return language == Language.ENGLISH && variantLength(token) > 0
        ? Hashes.of(variants, variantBounds[token], variantLength(token))
        : hash(token);
  }

  /** The token without marks. */
  String folded(int token) {
    return isFoldedApart(token)
        ? new String(variants, variantBounds[token], variantLength(token))
        : Folding.of(text(token));
  }

  int foldedLength(int token) {
    return isFoldedApart(token) ? variantLength(token) : length(token);
  }

  /** The number of {@link #folded}. */
  int foldedHash(int token) {
    if (isFoldedApart(token)) {
      return Hashes.of(variants, variantBounds[token], variantLength(token));
    }
    return Folding.hasMarks(pool, bounds[token], length(token))
        ? Hashes.of(folded(token))
        : hash(token);
  }

  /** Whether the token is a syllable without any of its marks. */
  boolean isFoldedSyllable(int token) {
    if (isFoldedApart(token)) {
      return Syllables.isFoldedSyllable(variants, variantBounds[token], variantLength(token));
    }
    if (Folding.hasMarks(pool, bounds[token], length(token))) {
      String folded = folded(token);
      return Syllables.isFoldedSyllable(folded.toCharArray(), 0, folded.length());
    }
    return Syllables.isFoldedSyllable(pool, bounds[token], length(token));
  }

  private boolean isFoldedApart(int token) {
    return language == Language.VIETNAMESE && variantLength(token) > 0;
  }

  private int variantLength(int token) {
    return variantBounds[token + 1] - variantBounds[token];
  }

  /** How many words there are. */
  int words() {
    return wordCount;
  }

  /** The first token of a word. */
  int first(int word) {
    return firsts[word];
  }

  /** How many tokens a word has. */
  int tokens(int word) {
    return lengths[word];
  }

  /** The group of {@link #known} that a word is, or {@link WordIndex#NO_GROUP}. */
  int group(int word) {
    return groups[word];
  }

  private void scan(char[] text) {
    TokenScanner scanner = new TokenScanner();
    scanner.reset(text, text.length);
    while (scanner.next()) {
      if (size == starts.length) {
        grow();
      }
      starts[size] = scanner.start();
      ends[size] = scanner.end();
      traits[size] = scanner.traits();
      memo.makeRoom(1);
      int token =
          memo.read(text, scanner.start(), scanner.end() - scanner.start(), scanner.traits());
      append(token);
    }
  }

  private void append(int token) {
    int at = bounds[size];
    int length = memo.termLength(token);
    pool = withRoom(pool, at + length);
    System.arraycopy(memo.characters(), memo.termStart(token), pool, at, length);
    bounds[size + 1] = at + length;
    int variantAt = variantBounds[size];
    int variantLength = memo.variantLength(token);
    variants = withRoom(variants, variantAt + variantLength);
    System.arraycopy(
        memo.characters(), memo.variantStart(token), variants, variantAt, variantLength);
    variantBounds[size + 1] = variantAt + variantLength;
    numbers[size] = memo.exact(token);
    foldedNumbers[size] = memo.folded(token);
    size++;
  }

  private static char[] withRoom(char[] characters, int length) {
    return length <= characters.length ? characters : Arrays.copyOf(characters, 2 * length);
  }

  private void grow() {
    int capacity = 2 * size;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    traits = Arrays.copyOf(traits, capacity);
    numbers = Arrays.copyOf(numbers, capacity);
    foldedNumbers = Arrays.copyOf(foldedNumbers, capacity);
    bounds = Arrays.copyOf(bounds, capacity + 1);
    variantBounds = Arrays.copyOf(variantBounds, capacity + 1);
  }

  private boolean hasMarks() {
    int sample = Math.min(size, SAMPLE);
    int withMarks = 0;
    for (int token = 0; token < sample; token++) {
      withMarks += Folding.hasMarks(pool, bounds[token], length(token)) ? 1 : 0;
    }
    return withMarks >= MARKED_SHARE * sample;
  }

  private void cut() {
    int[] tokens = marked ? numbers : foldedNumbers;
    Segmenter segmenter = new Segmenter(known.index());
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && !has(to, TokenScanner.AFTER_BREAK)) {
        to++;
      }
      segmenter.segment(tokens, from, to);
      for (int i = from; i < to; i += segmenter.length(i)) {
        firsts[wordCount] = i;
        lengths[wordCount] = segmenter.length(i);
        groups[wordCount] = segmenter.group(i);
        wordCount++;
      }
      from = to;
    }
  }
}

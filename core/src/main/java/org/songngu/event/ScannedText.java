package org.songngu.event;

import java.util.Arrays;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.Folding;
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

  /** A stemmer remembers words and must not be shared between threads. */
  private static final ThreadLocal<EnglishStem> STEM = ThreadLocal.withInitial(EnglishStem::new);

  private final Language language;
  private final boolean marked;
  private char[] pool;
  private char[] buffer = new char[TokenScanner.MAX_TOKEN_LENGTH + 1];
  private int[] bounds = new int[65];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] traits = new int[64];
  private int size;
  private final KnownWords known;
  private final int[] firsts;
  private final int[] lengths;
  private final int[] groups;
  private int wordCount;

  /**
   * @param words the words of the language
   * @param folded the Vietnamese words without marks
   */
  ScannedText(String text, Language language, KnownWords words, KnownWords folded) {
    this.language = language;
    this.pool = new char[text.length() + 1];
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

  /** The stem of an English token, else the token. */
  String stem(int token) {
    return language == Language.ENGLISH ? STEM.get().stem(text(token)) : text(token);
  }

  /** The number of {@link #stem}. */
  int stemHash(int token) {
    if (language != Language.ENGLISH) {
      return hash(token);
    }
    EnglishStem stem = STEM.get();
    int length = stem.stem(copy(token), length(token));
    return Hashes.of(stem.buffer(), 0, length);
  }

  /** The token without marks. */
  String folded(int token) {
    return Folding.of(text(token));
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

  /** The group of {@link #known} that a word is, or -1. */
  int group(int word) {
    return groups[word];
  }

  /** The token at the start of a buffer that the next call overwrites. */
  private char[] copy(int token) {
    int length = length(token);
    if (length > buffer.length) {
      buffer = new char[length];
    }
    System.arraycopy(pool, bounds[token], buffer, 0, length);
    return buffer;
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
      append(text, scanner.start(), scanner.end() - scanner.start());
    }
  }

  private void grow() {
    int capacity = 2 * size;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    traits = Arrays.copyOf(traits, capacity);
    bounds = Arrays.copyOf(bounds, capacity + 1);
  }

  private void append(char[] text, int start, int length) {
    if (length > buffer.length) {
      buffer = new char[length];
    }
    System.arraycopy(text, start, buffer, 0, length);
    int canonical = CanonicalForm.canonicalize(buffer, length);
    if (canonical < 0) {
      buffer = CanonicalForm.of(new String(text, start, length)).toCharArray();
      canonical = buffer.length;
    }
    boolean possessive =
        canonical > 2 && buffer[canonical - 2] == '\'' && buffer[canonical - 1] == 's';
    int bare = possessive ? canonical - 2 : canonical;
    boolean initials = (traits[size] & TokenScanner.INITIALS) != 0;
    int at = bounds[size];
    if (at + bare > pool.length) {
      pool = Arrays.copyOf(pool, 2 * (at + bare));
    }
    for (int i = 0; i < bare; i++) {
      if (!initials || buffer[i] != '.') {
        pool[at++] = buffer[i];
      }
    }
    size++;
    bounds[size] = at;
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
    WordIndex index = known.index();
    int[] numbers = new int[size];
    for (int token = 0; token < size; token++) {
      numbers[token] = number(token, index);
    }
    Segmenter segmenter = new Segmenter(index);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && !has(to, TokenScanner.AFTER_BREAK)) {
        to++;
      }
      segmenter.segment(numbers, from, to);
      for (int i = from; i < to; i += segmenter.length(i)) {
        firsts[wordCount] = i;
        lengths[wordCount] = segmenter.length(i);
        groups[wordCount] = segmenter.group(i);
        wordCount++;
      }
      from = to;
    }
  }

  private int number(int token, WordIndex index) {
    int length = length(token);
    char[] word = copy(token);
    if (language == Language.ENGLISH) {
      EnglishStem stem = STEM.get();
      int stemmed = stem.stem(word, length);
      return index.token(stem.buffer(), stemmed);
    }
    if (marked || Folding.fold(word, length) >= 0) {
      return index.token(word, length);
    }
    String folded = folded(token);
    return index.token(folded.toCharArray(), folded.length());
  }
}

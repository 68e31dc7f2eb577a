package org.songngu.signature;

import java.util.Arrays;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.TokenScanner;

/**
 * The tokens of a text and the words that they form: the longest forms of the lexicon, one after
 * the other. Vietnamese without marks is read by the spelling without marks.
 *
 * <p>Tokens and words are numbers, and what they say is in arrays: no object is made for a token.
 */
public final class ScannedText {
  /** Less than this share of syllables with marks: the text was written without them. */
  private static final double MARKED_SHARE = 0.05;

  /** So many tokens show how a text is written. */
  private static final int SAMPLE = 150;

  private static final int CAPITALS = TokenScanner.CAPITALIZED | TokenScanner.ALL_CAPS;

  /** Vietnamese has a token for about so many characters, and others have fewer. */
  private static final int CHARACTERS = 4;

  private final TokenFacts facts;
  private int[] tokens;
  private int[] starts;
  private int[] ends;
  private int[] traits;
  private int size;
  private final boolean marked;
  private final KnownWords known;
  private final int[] firsts;
  private final int[] lengths;
  private final int[] groups;
  private int wordCount;

  /** Made by {@link TextScanner}. */
  ScannedText(char[] text, TextScanner tools) {
    int capacity = text.length / CHARACTERS + 1;
    this.facts = tools.facts();
    this.tokens = new int[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.traits = new int[capacity];
    scan(text, tools.scanner());
    this.marked = !tools.mayLackMarks() || hasMarks();
    this.known = tools.words(marked);
    this.firsts = new int[size];
    this.lengths = new int[size];
    this.groups = new int[size];
    cut(tools.segmenter(marked));
  }

  boolean isMarked() {
    return marked;
  }

  /** The words that the text was cut into. */
  public KnownWords known() {
    return known;
  }

  /** How many tokens there are. */
  int size() {
    return size;
  }

  /** Where a token begins, in UTF-16 units. */
  public int start(int token) {
    return starts[token];
  }

  /** The unit after its last. */
  public int end(int token) {
    return ends[token];
  }

  /** Whether the scanner says so of a token. */
  public boolean has(int token, int trait) {
    return (traits[token] & trait) != 0;
  }

  /** Whether a token begins with a capital. */
  public boolean isCapital(int token) {
    return (traits[token] & CAPITALS) != 0;
  }

  /** How many characters the token has in canonical form. */
  public int length(int token) {
    return facts.length(tokens[token]);
  }

  /** Where in {@link #characters} the canonical form of the token begins. */
  int offset(int token) {
    return facts.offset(tokens[token]);
  }

  /** The canonical forms of all tokens. */
  char[] characters() {
    return facts.characters();
  }

  String text(int token) {
    return facts.text(tokens[token]);
  }

  /** The hash of a token in lower case. */
  public int hash(int token) {
    return facts.hash(tokens[token]);
  }

  /** The stem of an English word, else the token. */
  String stem(int token) {
    return facts.stem(tokens[token]);
  }

  /** The number of {@link #stem}. */
  public int stemHash(int token) {
    return facts.stemHash(tokens[token]);
  }

  /** The token without marks. */
  public String folded(int token) {
    return facts.folded(tokens[token]);
  }

  int foldedLength(int token) {
    return facts.foldedLength(tokens[token]);
  }

  /** The number of {@link #folded}. */
  int foldedHash(int token) {
    return facts.foldedHash(tokens[token]);
  }

  boolean isSyllable(int token) {
    return facts.isSyllable(tokens[token]);
  }

  /** Whether the token is a syllable without any of its marks. */
  boolean isFoldedSyllable(int token) {
    return facts.isFoldedSyllable(tokens[token]);
  }

  /** How many words there are. */
  public int words() {
    return wordCount;
  }

  /** The first token of a word. */
  public int first(int word) {
    return firsts[word];
  }

  /** How many tokens a word has. */
  public int tokens(int word) {
    return lengths[word];
  }

  /** The group of {@link #known} that a word is, or {@link WordIndex#NO_GROUP}. */
  public int group(int word) {
    return groups[word];
  }

  private void scan(char[] text, TokenScanner scanner) {
    facts.makeRoom(text.length);
    scanner.reset(text, text.length);
    while (scanner.next()) {
      if (size == starts.length) {
        grow();
      }
      int start = scanner.start();
      starts[size] = start;
      ends[size] = scanner.end();
      traits[size] = scanner.traits();
      tokens[size] = facts.read(text, start, scanner.end() - start, scanner.traits());
      size++;
    }
  }

  private void grow() {
    int capacity = 2 * size;
    tokens = Arrays.copyOf(tokens, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    traits = Arrays.copyOf(traits, capacity);
  }

  private boolean hasMarks() {
    int sample = Math.min(size, SAMPLE);
    int withMarks = 0;
    for (int token = 0; token < sample; token++) {
      withMarks += facts.hasMarks(tokens[token]) ? 1 : 0;
    }
    return withMarks >= MARKED_SHARE * sample;
  }

  private void cut(Segmenter segmenter) {
    int[] numbers = new int[size];
    for (int token = 0; token < size; token++) {
      numbers[token] = marked ? facts.exact(tokens[token]) : facts.foldedNumber(tokens[token]);
    }
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
}

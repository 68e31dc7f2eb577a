package org.songngu.signature;

import java.util.Arrays;
import org.songngu.analysis.TokenMemo;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
import org.songngu.report.Language;

/**
 * What signatures need to know of a token, beside what the analysis does, by the token's number in
 * a {@link TokenMemo}: worked out when a text first has it, because texts repeat their tokens.
 *
 * <p>Numbers are good until {@link #makeRoom} is called again. Not safe for use by several threads.
 */
final class TokenFacts {
  private static final int FIRST_CAPACITY = 1 << 10;

  /** The fields of a token. */
  private static final int HASH = 0;

  private static final int STEM_HASH = 1;
  private static final int FOLDED_HASH = 2;
  private static final int TRAITS = 3;
  private static final int FIELDS = 4;

  private static final int KNOWN = 1;
  private static final int MARKS = 1 << 1;
  private static final int SYLLABLE = 1 << 2;
  private static final int FOLDED_SYLLABLE = 1 << 3;

  private final TokenMemo memo;
  private final boolean vietnamese;
  private int[] facts = new int[FIRST_CAPACITY * FIELDS];

  TokenFacts(TokenMemo memo, Language language) {
    this.memo = memo;
    this.vietnamese = language == Language.VIETNAMESE;
  }

  /**
   * Makes room for a text; all numbers are void then.
   *
   * @param tokens how many tokens it has at most
   */
  void makeRoom(int tokens) {
    if (memo.makeRoom(tokens)) {
      Arrays.fill(facts, 0);
    }
  }

  /** The number of a token; parameters as in {@link TokenMemo#read}. */
  int read(char[] text, int start, int length, int traits) {
    int token = memo.read(text, start, length, traits);
    int at = token * FIELDS;
    if (at >= facts.length) {
      facts = Arrays.copyOf(facts, Math.max(2 * facts.length, at + FIELDS));
    }
    if (facts[at + TRAITS] == 0) {
      learn(token, at);
    }
    return token;
  }

  private void learn(int token, int at) {
    String text = text(token);
    String folded = folded(token);
    facts[at + HASH] = Hashes.of(text);
    facts[at + STEM_HASH] = Hashes.of(stem(token));
    facts[at + FOLDED_HASH] = Hashes.of(folded);
    boolean marks = Folding.hasMarks(text.toCharArray(), text.length());
    boolean syllable = Syllables.isSyllable(text);
    boolean foldedSyllable = Syllables.isFoldedSyllable(folded.toCharArray(), 0, folded.length());
    facts[at + TRAITS] =
        KNOWN
            | (marks ? MARKS : 0)
            | (syllable ? SYLLABLE : 0)
            | (foldedSyllable ? FOLDED_SYLLABLE : 0);
  }

  /** The token's number in the lexicon's words of the language, or a negative one. */
  int exact(int token) {
    return memo.exact(token);
  }

  /** The token's number among the words without marks, or a negative one. */
  int foldedNumber(int token) {
    return memo.folded(token);
  }

  /** Holds the canonical form of the token, from {@link #offset} on. */
  char[] characters() {
    return memo.characters();
  }

  int offset(int token) {
    return memo.termStart(token);
  }

  /** How many characters the token has in canonical form. */
  int length(int token) {
    return memo.termLength(token);
  }

  /** The canonical form. */
  String text(int token) {
    return new String(memo.characters(), memo.termStart(token), memo.termLength(token));
  }

  /** The stem of an English word, else the token. */
  String stem(int token) {
    return vietnamese || memo.variantLength(token) == 0 ? text(token) : variant(token);
  }

  /** The token without marks. */
  String folded(int token) {
    return vietnamese && memo.variantLength(token) > 0 ? variant(token) : Folding.of(text(token));
  }

  int foldedLength(int token) {
    boolean apart = vietnamese && memo.variantLength(token) > 0;
    return apart ? memo.variantLength(token) : memo.termLength(token);
  }

  private String variant(int token) {
    return new String(memo.characters(), memo.variantStart(token), memo.variantLength(token));
  }

  /** The number of {@link #text}. */
  int hash(int token) {
    return facts[token * FIELDS + HASH];
  }

  /** The number of {@link #stem}. */
  int stemHash(int token) {
    return facts[token * FIELDS + STEM_HASH];
  }

  /** The number of {@link #folded}. */
  int foldedHash(int token) {
    return facts[token * FIELDS + FOLDED_HASH];
  }

  boolean hasMarks(int token) {
    return has(token, MARKS);
  }

  boolean isSyllable(int token) {
    return has(token, SYLLABLE);
  }

  /** Whether the token is a syllable without any of its marks. */
  boolean isFoldedSyllable(int token) {
    return has(token, FOLDED_SYLLABLE);
  }

  private boolean has(int token, int trait) {
    return (facts[token * FIELDS + TRAITS] & trait) != 0;
  }
}

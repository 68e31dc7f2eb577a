package org.songngu.analysis;

import java.util.Arrays;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.TokenScanner;
import org.songngu.normalize.WrittenTokens;
import org.songngu.report.Language;

/**
 * All that the layers need to know of a token, by the token as it is written: its canonical form,
 * its folded form or stem, its numbers in the lexicon, and what it is in a number or a date. Tokens
 * are remembered, so that one that was seen before costs a look-up and no object.
 *
 * <p>Not safe for use by several threads.
 */
public final class TokenMemo {
  private static final int FIRST_CAPACITY = 1 << 10;

  /** With so many different tokens most of them will not come again: all are forgotten. */
  private static final int MOST = 1 << 15;

  /** Traits on which the answers depend, beside the characters. */
  private static final int TRAITS =
      TokenScanner.INITIALS | TokenScanner.ADDRESS | TokenScanner.NUMBER;

  /** The fields of a token. */
  private static final int EXACT = 0;

  private static final int FOLDED = 1;
  private static final int TERM_START = 2;
  private static final int TERM_LENGTH = 3;
  private static final int VARIANT_START = 4;
  private static final int VARIANT_LENGTH = 5;
  private static final int VALUE_WORD = 6;

  /** {@link #BEGINS_VALUE} and the kind of {@link RunMarks}. */
  private static final int TRAIT_BITS = 7;

  private static final int FIELDS = 8;

  private static final int BEGINS_VALUE = 1 << 2;
  private static final int MARKS = BEGINS_VALUE - 1;

  /** No token of the lexicon. */
  private static final int NONE = -1;

  private final boolean vietnamese;
  private final WordIndex exactWords;
  private final WordIndex foldedWords;
  private final NeutralWords values;
  private final CanonicalToken canonical = new CanonicalToken();
  private final VariantToken variant;
  private final WrittenTokens written = new WrittenTokens(FIRST_CAPACITY);
  private int[] facts = new int[FIRST_CAPACITY * FIELDS];
  private char[] characters = new char[FIRST_CAPACITY * 8];
  private int end;

  /**
   * A memory without tokens.
   *
   * @param lexicon what words mean
   * @param language Vietnamese or English
   */
  public TokenMemo(Lexicon lexicon, Language language) {
    this.vietnamese = language == Language.VIETNAMESE;
    this.exactWords = lexicon.words(language);
    this.foldedWords = lexicon.foldedWords();
    this.values = NeutralWords.of(language);
    this.variant = new VariantToken(language);
  }

  /**
   * Forgets everything if so many new tokens would be too many; all numbers are void then.
   *
   * @param tokens how many tokens there will be
   * @return whether everything was forgotten
   */
  public boolean makeRoom(int tokens) {
    boolean full = written.size() + tokens > MOST;
    if (full) {
      written.clear();
      end = 0;
    }
    return full;
  }

  /**
   * {@return the number of a token, by which all other methods tell of it}
   *
   * @param text holds the token as it is written
   * @param start where the text begins, in UTF-16 units
   * @param length how long it is
   * @param traits what the scanner says of it
   */
  public int read(char[] text, int start, int length, int traits) {
    int token = written.find(text, start, length, traits & TRAITS);
    return token >= 0 ? token : learn(text, start, length, traits);
  }

  private int learn(char[] text, int start, int length, int traits) {
    int token = written.add(text, start, length);
    int at = token * FIELDS;
    if (at == facts.length) {
      facts = Arrays.copyOf(facts, 2 * at);
    }
    canonical.read(text, start, length, traits);
    variant.read(canonical.buffer(), canonical.length());
    learnForms(at, VariantToken.isWord(traits));
    learnNumbers(at);
    int word = values.word(canonical.buffer(), 0, canonical.length());
    boolean begins =
        (traits & TokenScanner.NUMBER) != 0 || NeutralWords.mayBegin(NeutralWords.kind(word));
    facts[at + VALUE_WORD] = word;
    facts[at + TRAIT_BITS] =
        RunMarks.ofToken(canonical.buffer(), canonical.length()) | (begins ? BEGINS_VALUE : 0);
    return token;
  }

  /** Every variant stands behind its layer's mark; so does the canonical form that is the same. */
  private void learnForms(int at, boolean isWord) {
    boolean same =
        Arrays.equals(
            canonical.buffer(), 0, canonical.length(), variant.buffer(), 0, variant.length());
    facts[at + VARIANT_START] = keepMarked(variant.buffer(), variant.length());
    facts[at + VARIANT_LENGTH] = isWord ? variant.length() : 0;
    facts[at + TERM_START] =
        same ? facts[at + VARIANT_START] : keepMarked(canonical.buffer(), canonical.length());
    facts[at + TERM_LENGTH] = canonical.length();
  }

  private void learnNumbers(int at) {
    if (vietnamese) {
      facts[at + EXACT] = exactWords.token(canonical.buffer(), canonical.length());
      facts[at + FOLDED] = foldedWords.token(variant.buffer(), variant.length());
    } else {
      facts[at + EXACT] = exactWords.token(variant.buffer(), variant.length());
      facts[at + FOLDED] = NONE;
    }
  }

  private int keepMarked(char[] source, int length) {
    int start = end + 1;
    if (start + length > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(start + length, 2 * characters.length));
    }
    characters[end] = variant.layer().sign();
    System.arraycopy(source, 0, characters, start, length);
    end = start + length;
    return start;
  }

  /**
   * Holds the canonical forms and the variants; another array after the next token perhaps.
   *
   * @return the array, not a copy
   */
  public char[] characters() {
    return characters;
  }

  /**
   * {@return where the canonical form of a token begins}
   *
   * @param token the token's number
   */
  public int termStart(int token) {
    return facts[token * FIELDS + TERM_START];
  }

  /**
   * {@return the length of the canonical form of a token}
   *
   * @param token the token's number
   */
  public int termLength(int token) {
    return facts[token * FIELDS + TERM_LENGTH];
  }

  /**
   * {@return where the folded form or the stem of a token begins, behind its layer's mark}
   *
   * @param token the token's number
   */
  public int variantStart(int token) {
    return facts[token * FIELDS + VARIANT_START];
  }

  /**
   * {@return the length of the folded form or the stem; 0 if the token has none}
   *
   * @param token the token's number
   */
  public int variantLength(int token) {
    return facts[token * FIELDS + VARIANT_LENGTH];
  }

  /**
   * {@return the token's number in the lexicon's words of the language, or a negative one}
   *
   * @param token the token's number
   */
  public int exact(int token) {
    return facts[token * FIELDS + EXACT];
  }

  /**
   * {@return the token's number among the words without marks, or a negative one}
   *
   * @param token the token's number
   */
  public int folded(int token) {
    return facts[token * FIELDS + FOLDED];
  }

  /** The token's code among the {@link NeutralWords}. */
  int valueWord(int token) {
    return facts[token * FIELDS + VALUE_WORD];
  }

  /** Whether a number, an amount or a date may begin with the token. */
  boolean beginsValue(int token) {
    return (facts[token * FIELDS + TRAIT_BITS] & BEGINS_VALUE) != 0;
  }

  /** What the token says of its run's marks: {@link RunMarks#ofToken}. */
  int marks(int token) {
    return facts[token * FIELDS + TRAIT_BITS] & MARKS;
  }
}

package org.songngu.analysis;

import java.util.Arrays;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * All that the layers need to know of a token, by the token as it is written: its canonical form,
 * its folded form or stem, and its numbers in the lexicon. Recent tokens are remembered in one
 * block of arrays, so that a token seen before costs a comparison and no object; a new one takes
 * the place of the one that shares its slot.
 *
 * <p>Not safe for use by several threads.
 */
public final class TokenMemo {
  private static final int SLOTS = 1 << 14;

  /** A token may be in any of so many slots; more than that would cost more than they save. */
  private static final int WAYS = 4;

  /**
   * A slot holds the token, its canonical form if that differs, and its variant if that differs
   * again: one line of a processor's cache. Longer ones are not remembered.
   */
  private static final int SLOT_WIDTH = 32;

  /** Traits on which the answers depend, beside the characters. */
  private static final int TRAITS =
      TokenScanner.INITIALS | TokenScanner.ADDRESS | TokenScanner.NUMBER;

  /** The key of a slot: bits of the hash, the traits, the length; never 0. */
  private static final int KEY = 0;

  private static final int KEY_MASK = (1 << 9) - 1;

  /** From the traits' lowest bit to the one above the length. */
  private static final int TRAITS_SHIFT = 2;

  private static final int LENGTHS = 1;
  private static final int EXACT = 2;
  private static final int FOLDED = 3;
  private static final int FIELDS = 4;

  /** Behind the two lengths: where the canonical form is, and two traits. */
  private static final int CANONICAL_SHIFT = 2 * Byte.SIZE;

  private static final int OWN_VARIANT = 1 << (3 * Byte.SIZE);
  private static final int BEGINS_VALUE = 2 << (3 * Byte.SIZE);

  /** No token of the lexicon. */
  private static final int NONE = -1;

  private final boolean vietnamese;
  private final WordIndex exactWords;
  private final WordIndex foldedWords;
  private final NeutralWords values;
  private final CanonicalToken canonical = new CanonicalToken();
  private final VariantToken variant;
  private final int[] facts = new int[SLOTS * FIELDS];
  private final char[] memory = new char[SLOTS * SLOT_WIDTH];

  private char[] canonicalSource = memory;
  private char[] variantSource = memory;
  private int canonicalStart;
  private int canonicalLength;
  private int variantStart;
  private int variantLength;
  private int exact;
  private int folded;
  private boolean beginsValue;
  private int turn;

  /**
   * A memory without tokens.
   *
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
   * Reads a token; all other methods then tell of it.
   *
   * @param text holds the token as it is written
   * @param traits what the scanner says of it
   */
  public void read(char[] text, int start, int length, int traits) {
    if (length > SLOT_WIDTH) {
      compute(text, start, length, traits);
      return;
    }
    int hash = hash(text, start, length);
    int key = (hash & ~KEY_MASK) | ((traits & TRAITS) << TRAITS_SHIFT) | length;
    int first = hash & (SLOTS - WAYS);
    for (int slot = first; slot < first + WAYS; slot++) {
      if (facts[slot * FIELDS + KEY] == key && holds(slot, text, start, length)) {
        recall(slot);
        return;
      }
    }
    compute(text, start, length, traits);
    remember(slotFor(first), key, text, start, length);
  }

  /** An empty slot, or else the next one in turn. */
  private int slotFor(int first) {
    for (int slot = first; slot < first + WAYS; slot++) {
      if (facts[slot * FIELDS + KEY] == 0) {
        return slot;
      }
    }
    turn = (turn + 1) % WAYS;
    return first + turn;
  }

  private boolean holds(int slot, char[] text, int start, int length) {
    int at = slot * SLOT_WIDTH;
    for (int i = 0; i < length; i++) {
      if (memory[at + i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private void recall(int slot) {
    int at = slot * FIELDS;
    int traits = facts[at + LENGTHS];
    canonicalSource = memory;
    variantSource = memory;
    canonicalLength = traits & 0xFF;
    variantLength = (traits >>> Byte.SIZE) & 0xFF;
    canonicalStart = slot * SLOT_WIDTH + ((traits >>> CANONICAL_SHIFT) & 0xFF);
    variantStart = canonicalStart + ((traits & OWN_VARIANT) == 0 ? 0 : canonicalLength);
    beginsValue = (traits & BEGINS_VALUE) != 0;
    exact = facts[at + EXACT];
    folded = facts[at + FOLDED];
  }

  private void compute(char[] text, int start, int length, int traits) {
    canonical.read(text, start, length, traits);
    variant.read(canonical.buffer(), canonical.length());
    canonicalSource = canonical.buffer();
    canonicalStart = 0;
    canonicalLength = canonical.length();
    variantSource = variant.buffer();
    variantStart = 0;
    variantLength = VariantToken.isWord(traits) ? variant.length() : 0;
    beginsValue =
        (traits & TokenScanner.NUMBER) != 0 || values.begins(canonicalSource, canonicalLength);
    findNumbers();
  }

  private void findNumbers() {
    if (vietnamese) {
      exact = exactWords.token(canonical.buffer(), canonical.length());
      folded = foldedWords.token(variant.buffer(), variant.length());
    } else {
      exact = exactWords.token(variant.buffer(), variant.length());
      folded = NONE;
    }
  }

  private void remember(int slot, int key, char[] text, int start, int length) {
    boolean ownCanonical = differs(text, start, length, canonicalSource, canonicalLength);
    boolean ownVariant = differs(canonicalSource, 0, canonicalLength, variantSource, variantLength);
    int canonicalAt = ownCanonical ? length : 0;
    int variantAt = ownVariant ? canonicalAt + canonicalLength : canonicalAt;
    if (variantAt + variantLength > SLOT_WIDTH || canonicalAt + canonicalLength > SLOT_WIDTH) {
      return;
    }
    int at = slot * FIELDS;
    facts[at + KEY] = key;
    facts[at + LENGTHS] =
        canonicalLength
            | (variantLength << Byte.SIZE)
            | (canonicalAt << CANONICAL_SHIFT)
            | (ownVariant ? OWN_VARIANT : 0)
            | (beginsValue ? BEGINS_VALUE : 0);
    facts[at + EXACT] = exact;
    facts[at + FOLDED] = folded;
    int place = slot * SLOT_WIDTH;
    System.arraycopy(text, start, memory, place, length);
    System.arraycopy(canonicalSource, 0, memory, place + canonicalAt, canonicalLength);
    System.arraycopy(variantSource, 0, memory, place + variantAt, variantLength);
  }

  private static boolean differs(char[] a, int start, int length, char[] b, int otherLength) {
    return !Arrays.equals(a, start, start + length, b, 0, otherLength);
  }

  /** Adds the canonical form to texts. */
  void addCanonical(TermTexts target) {
    add(canonicalSource, canonicalStart, canonicalLength, target);
  }

  /** Adds the folded form or the stem to texts; nothing if the token has none. */
  void addVariant(TermTexts target) {
    add(variantSource, variantStart, variantLength, target);
  }

  /** How many characters the canonical form has. */
  public int canonicalLength() {
    return canonicalLength;
  }

  /** Copies the canonical form into a buffer, in which it must fit. */
  public void copyCanonical(char[] target, int at) {
    System.arraycopy(canonicalSource, canonicalStart, target, at, canonicalLength);
  }

  /** How many characters the folded form or the stem has; 0 if the token has none. */
  public int variantLength() {
    return variantLength;
  }

  /** Copies the folded form or the stem into a buffer, in which it must fit. */
  public void copyVariant(char[] target, int at) {
    System.arraycopy(variantSource, variantStart, target, at, variantLength);
  }

  /** The token's number in the lexicon's words of the language, or a negative one. */
  public int exact() {
    return exact;
  }

  /** The token's number among the words without marks, or a negative one. */
  public int folded() {
    return folded;
  }

  /** Whether a number, an amount or a date may begin with the token. */
  boolean beginsValue() {
    return beginsValue;
  }

  private static void add(char[] source, int start, int length, TermTexts target) {
    int at = target.add(length);
    char[] characters = target.characters();
    for (int i = 0; i < length; i++) {
      characters[at + i] = source[start + i];
    }
  }

  private static int hash(char[] text, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> Short.SIZE);
  }
}

package org.songngu.normalize;

import java.util.Objects;
import java.util.Optional;

/**
 * Tells which words are legal Vietnamese syllables: an onset, a rhyme and a tone that go together.
 *
 * <p>{@code nghiêng}, {@code quý} and {@code xoong} are; {@code nghang} (ng before a), {@code bàc}
 * (a stop with a falling tone), {@code vịêt} (the tone on the wrong letter) and {@code school} are
 * not. The tone may stand where the old or the new style puts it: {@code hòa} and {@code hoà} are
 * both syllables. Legal does not mean in use: {@code an}, {@code do} and {@code the} are legal too,
 * so that one word tells little about the language of a text.
 *
 * <p>Text is expected in composed form (NFC), as {@link CanonicalForm} gives it. All methods are
 * pure, thread-safe and, except {@link #parse}, free of allocation. {@link RhymeTable} and {@link
 * Onsets} name the sources of the rules.
 */
public final class Syllables {
  private Syllables() {}

  /** Whether the whole text, in any case, is one legal syllable. */
  public static boolean isSyllable(CharSequence text) {
    return isLegal(PackedWord.of(text));
  }

  /**
   * Whether a part of the buffer, in any case, is one legal syllable.
   *
   * @param offset where the word begins, in UTF-16 units
   * @param length the word's length, in UTF-16 units
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static boolean isSyllable(char[] token, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, token.length);
    return isLegal(PackedWord.of(token, offset, length));
  }

  /**
   * Whether a part of the buffer is a syllable without any of its marks: {@code nuoc} for {@code
   * nước}. A word that has a mark is not.
   *
   * @param offset where the word begins, in UTF-16 units
   * @param length the word's length, in UTF-16 units
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static boolean isFoldedSyllable(char[] token, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, token.length);
    return isAscii(token, offset, length)
        && SyllableReading.of(PackedWord.of(token, offset, length), RhymeTable.FOLDED)
            != SyllableReading.NONE;
  }

  /** The parts of a legal syllable, or nothing if the text is not one. */
  public static Optional<Syllable> parse(CharSequence text) {
    long word = PackedWord.of(text);
    if (!isLegal(word)) {
      return Optional.empty();
    }
    int reading = SyllableReading.of(word, RhymeTable.WRITTEN);
    return Optional.of(
        new Syllable(
            Onsets.name(SyllableReading.onset(reading)),
            PackedWord.tonelessFrom(word, SyllableReading.rhymeStart(reading)),
            Tone.ofNumber(PackedWord.tone(word))));
  }

  private static boolean isLegal(long word) {
    int reading = SyllableReading.of(word, RhymeTable.WRITTEN);
    return reading != SyllableReading.NONE
        && SyllableReading.allowsTone(reading, PackedWord.tone(word))
        && SyllableReading.isToneInPlace(reading, word);
  }

  private static boolean isAscii(char[] token, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (token[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

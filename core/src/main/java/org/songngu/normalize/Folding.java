package org.songngu.normalize;

import java.util.Arrays;

/**
 * The lossy form: Latin letters without their marks, as people type when they have no Vietnamese
 * keyboard. {@code đường} becomes {@code duong}, {@code Đà} becomes {@code Da}, {@code café}
 * becomes {@code cafe}.
 *
 * <p>Tone and shape are dropped and {@code đ} becomes {@code d}; other Latin letters become what
 * ICU's transform {@code Latin-ASCII} says, {@code ø} an {@code o} and {@code ß} an {@code ss}.
 * Other scripts, punctuation and case stay.
 *
 * <p>Folding loses much: {@code ban dan} is <i>bán dẫn</i>, <i>bản đàn</i> and <i>bần dân</i>. It
 * is a second reading beside {@link CanonicalForm}, never instead of it, and is made from the
 * canonical form. Methods are pure, thread-safe and never fail on any sequence of UTF-16 units.
 */
public final class Folding {
  private Folding() {}

  /** The folded form of a text of any length. */
  public static String of(CharSequence text) {
    char[] buffer = text.toString().toCharArray();
    int length = fold(buffer, buffer.length);
    return length >= 0 ? new String(buffer) : LatinFolding.byIcu(text.toString());
  }

  /**
   * Folds one token in place and without allocation, exactly as {@link #of} would.
   *
   * @param canonicalToken a buffer that begins with a token in canonical form
   * @param length the token's length, in UTF-16 units
   * @return {@code length}; or -1, the buffer untouched, if a character becomes several ({@code æ})
   *     or only ICU knows it: then use {@link #of}
   */
  public static int fold(char[] canonicalToken, int length) {
    if (!LatinFolding.covers(canonicalToken, length)) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      canonicalToken[i] = LatinFolding.fold(canonicalToken[i]);
    }
    return length;
  }

  /**
   * The folded form of one character; the character itself if it has no marks, becomes several
   * characters ({@code æ}), or only ICU knows it.
   */
  public static char fold(char c) {
    char folded = LatinFolding.fold(c);
    return folded == LatinFolding.LONGER ? c : folded;
  }

  /**
   * Whether the folded form of a token differs from it.
   *
   * @param token a buffer that begins with the token
   * @param length the token's length, in UTF-16 units
   */
  public static boolean hasMarks(char[] token, int length) {
    return hasMarks(token, 0, length);
  }

  /**
   * Whether the folded form of a part of a buffer differs from it.
   *
   * @param offset where the token begins, in UTF-16 units
   * @param length the token's length, in UTF-16 units
   */
  public static boolean hasMarks(char[] token, int offset, int length) {
    boolean covered = true;
    for (int i = offset; i < offset + length; i++) {
      char folded = LatinFolding.fold(token[i]);
      if (folded != token[i]) {
        return true;
      }
      covered &= LatinSlots.of(token[i]) < LatinSlots.OTHER;
    }
    return !covered && othersHaveMarks(Arrays.copyOfRange(token, offset, offset + length));
  }

  private static boolean othersHaveMarks(char[] token) {
    String text = new String(token);
    return !LatinFolding.covers(token, token.length) && !LatinFolding.byIcu(text).equals(text);
  }

  /**
   * The text without its tones and with its shapes, as people type who leave the tones out: {@code
   * phở} becomes {@code phơ}, {@code đường} becomes {@code đương}.
   *
   * @param text text in composed form (NFC), as {@link CanonicalForm} gives it
   */
  public static String withoutTones(CharSequence text) {
    StringBuilder toneless = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      toneless.append(Letters.withoutTone(text.charAt(i)));
    }
    return toneless.toString();
  }
}

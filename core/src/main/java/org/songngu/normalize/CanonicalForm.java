package org.songngu.normalize;

/**
 * The lossless form: one way to write each Vietnamese text, whoever typed it and on whatever
 * machine. Two strings are the same Vietnamese if their canonical forms are equal.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>Zero-width characters, byte order marks and soft hyphens (Unicode's
 *       Default_Ignorable_Code_Point) are dropped; full-width forms become ASCII, no-break spaces
 *       become spaces, curly apostrophes become straight.
 *   <li>Letters and marks are composed (NFC), also where the tone was typed before the shape.
 *   <li>Letters become lower case, independent of the locale.
 *   <li>Look-alikes of {@code đ} become {@code đ} in Vietnamese words: {@link StrokedD}.
 *   <li>The tone of a legal syllable moves to its place in the old style, {@code hòa, khỏe, thúy},
 *       from the new style ({@code hoà}), from the wrong letter ({@code họat}) and from behind the
 *       coda ({@code hoat} and a dot below): {@link ToneCarrier}. Other words stay as they are:
 *       Spanish {@code oía}.
 *   <li>Words that are written with {@code i} or {@code y} as one likes get one spelling: {@link
 *       IYSpelling}.
 * </ol>
 *
 * <p>The form is idempotent, and the same for composed (NFC) and decomposed (NFD) text. It is a
 * form to compare and to index, not to show. Methods are pure, thread-safe and never fail on any
 * sequence of UTF-16 units. Unicode's rules are those of ICU; the tests hold the tables against it.
 */
public final class CanonicalForm {
  private CanonicalForm() {}

  /**
   * The canonical form of a whole text of any length: {@code "Hoà Bình"} gives {@code "hòa bình"}.
   */
  public static String of(CharSequence text) {
    char[] buffer = text.toString().toCharArray();
    int length = canonicalize(buffer, buffer.length);
    return length >= 0 ? new String(buffer, 0, length) : byIcu(text);
  }

  private static String byIcu(CharSequence text) {
    char[] buffer = IcuForm.of(text).toCharArray();
    int composed = TableForm.apply(buffer, buffer.length);
    return new String(buffer, 0, WordSpelling.respell(buffer, composed));
  }

  /**
   * Gives one token its canonical form in place and without allocation, exactly as {@link #of}
   * would.
   *
   * @param token a buffer that begins with the token
   * @param length the token's length, in UTF-16 units
   * @return the new length, at most {@code length}; or -1, the buffer untouched, if the token holds
   *     characters that only ICU knows: then use {@link #of}
   */
  public static int canonicalize(char[] token, int length) {
    int work = CharacterMap.survey(token, length);
    if (work == CharacterMap.UNCHANGED) {
      return length;
    }
    if ((work & CharacterMap.UNKNOWN) != 0) {
      return -1;
    }
    if ((work & CharacterMap.MARK) != 0 && !TableForm.canCompose(token, length)) {
      return -1;
    }
    boolean rewritten = (work & (CharacterMap.CHANGED | CharacterMap.MARK)) != 0;
    int newLength = rewritten ? TableForm.apply(token, length) : length;
    return (work & CharacterMap.SPELLING) != 0 ? WordSpelling.respell(token, newLength) : newLength;
  }
}

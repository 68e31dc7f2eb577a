package org.songngu.normalize;

/**
 * The neutral form of a number: digits with a point before the decimals and no grouping, so that
 * Vietnamese {@code 1.000,5} and English {@code 1,000.5} are the same.
 *
 * <p>Zeros at the end of the decimals are dropped. A sign that the language uses for grouping
 * groups only where three digits follow every time; {@code 22.9} in a Vietnamese text is therefore
 * 22.9.
 */
public enum NumberForm {
  VIETNAMESE('.', ','),
  ENGLISH(',', '.');

  private final char grouping;
  private final char decimal;

  NumberForm(char grouping, char decimal) {
    this.grouping = grouping;
    this.decimal = decimal;
  }

  /**
   * Appends the neutral form of a token that holds digits, points and commas only.
   *
   * @return false, with nothing appended, if the token has other characters or is no number
   */
  public boolean append(char[] token, int length, StringBuilder target) {
    return append(token, 0, length, target);
  }

  /**
   * Appends the neutral form of a part of a buffer, as {@link #append(char[], int, StringBuilder)}
   * does for a token.
   *
   * @param offset where the number begins, in UTF-16 units
   * @param length the number's length, in UTF-16 units
   */
  public boolean append(char[] token, int offset, int length, StringBuilder target) {
    int mark = target.length();
    int end = offset + length;
    boolean fraction = false;
    for (int i = offset; i < end; i++) {
      char c = token[i];
      boolean groups = c == grouping && !fraction && groups(token, end, i);
      if (c >= '0' && c <= '9') {
        target.append(c);
      } else if (groups) {
        // Nothing is written for a sign that groups digits.
      } else if ((c == decimal || c == grouping) && !fraction) {
        fraction = true;
        target.append('.');
      } else {
        target.setLength(mark);
        return false;
      }
    }
    if (fraction) {
      dropFinalZeros(target);
    }
    return length > 0;
  }

  private static void dropFinalZeros(StringBuilder target) {
    int end = target.length();
    while (target.charAt(end - 1) == '0') {
      end--;
    }
    target.setLength(target.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** Whether exactly three digits follow, up to the next sign or the end. */
  private static boolean groups(char[] token, int end, int at) {
    int digits = 0;
    for (int i = at + 1; i < end && token[i] >= '0' && token[i] <= '9'; i++) {
      digits++;
    }
    return digits == 3;
  }
}

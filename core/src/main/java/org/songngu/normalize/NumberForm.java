package org.songngu.normalize;

/**
 * The neutral form of a number: digits with a point before the decimals and no grouping, so that
 * Vietnamese {@code 1.000,5} and English {@code 1,000.5} are the same.
 *
 * <p>A sign that the language uses for grouping groups only where three digits follow every time;
 * {@code 22.9} in a Vietnamese text is therefore 22.9.
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
    int mark = target.length();
    boolean fraction = false;
    for (int i = 0; i < length; i++) {
      char c = token[i];
      boolean groups = c == grouping && !fraction && groups(token, length, i);
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
    return true;
  }

  /** Whether exactly three digits follow, up to the next sign or the end. */
  private static boolean groups(char[] token, int length, int at) {
    int digits = 0;
    for (int i = at + 1; i < length && token[i] >= '0' && token[i] <= '9'; i++) {
      digits++;
    }
    return digits == 3;
  }
}

package org.songngu.normalize;

/**
 * VIQR, RFC 1456: Vietnamese in ASCII, the marks typed after their letter. {@code Vie^.t} is
 * <i>Việt</i>, {@code ddu+o+`ng} is <i>đường</i>; a backslash keeps the next character as it is.
 *
 * <p>A mark at the end of a word may be punctuation instead. Where the writer did not escape it, it
 * is read as a mark only if that makes a legal syllable: {@code no'.} is <i>nó</i> and a full stop.
 * What stays ambiguous is read as RFC 1456 says: {@code ma.} is <i>mạ</i>.
 */
final class ViqrText {
  private static final String MARKS = "'`?~.^(+";
  private static final String COMBINING = "\u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031B";

  private ViqrText() {}

  /** Decodes VIQR; whatever is not VIQR stays. */
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && isInWord(text.charAt(end))) {
        end++;
      }
      if (end == start) {
        decoded.append(text.charAt(start++));
      } else {
        decoded.append(decodeWord(text.substring(start, end)));
        start = end;
      }
    }
    return decoded.toString();
  }

  private static boolean isInWord(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\\' || MARKS.indexOf(c) >= 0;
  }

  private static String decodeWord(String word) {
    for (int end = word.length(); end > 0 && MARKS.indexOf(word.charAt(end - 1)) >= 0; end--) {
      String decoded = decodeMarks(word.substring(0, end));
      if (Syllables.isSyllable(decoded)) {
        return decoded + word.substring(end);
      }
    }
    return decodeMarks(word);
  }

  private static String decodeMarks(String word) {
    StringBuilder decoded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (c == '\\' && i + 1 < word.length()) {
        decoded.append(next);
        i++;
      } else if ((c == 'd' || c == 'D') && (next == 'd' || next == 'D')) {
        decoded.append(c == 'd' ? 'đ' : 'Đ');
        i++;
      } else {
        appendTyped(decoded, c);
      }
    }
    return decoded.toString();
  }

  private static void appendTyped(StringBuilder decoded, char typed) {
    int mark = MARKS.indexOf(typed);
    int length = decoded.length();
    Letters.appendComposed(decoded, mark < 0 ? typed : COMBINING.charAt(mark));
    if (mark >= 0 && decoded.length() > length) {
      // nothing to compose with: the character was punctuation
      decoded.setCharAt(length, typed);
    }
  }
}

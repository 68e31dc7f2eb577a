package org.songngu.normalize;

/** Finds addresses of the web and of mail, which are one token however many points they have. */
final class AddressFinder {
  private static final String[] STARTS = {"http://", "https://", "www."};

  /** The longest part before the at sign (RFC 5321, section 4.5.3.1.1). */
  private static final int LONGEST_MAILBOX = 64;

  private static final int LONGEST_DOMAIN = TokenScanner.MAX_TOKEN_LENGTH - LONGEST_MAILBOX - 1;

  private AddressFinder() {}

  /** Whether an address of the web begins here. */
  static boolean begins(char[] text, int at, int length) {
    char c = text[at];
    if (c != 'h' && c != 'w') {
      return false;
    }
    for (String begin : STARTS) {
      if (startsWith(text, at, length, begin)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the address that begins here ends: at white space, a quotation mark or an angle bracket;
   * final points are not part.
   */
  static int end(char[] text, int at, int length) {
    int end = at;
    int limit = Math.min(length, at + TokenScanner.MAX_TOKEN_LENGTH);
    while (end < limit && text[end] > ' ' && "\"<>“”".indexOf(text[end]) < 0) {
      end++;
    }
    while (end > at + 1 && ".,;:!?)'".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  /**
   * Where the mail address ends whose first word ends here, or -1 if the word begins none.
   *
   * @param start where the first word begins
   * @param wordEnd the unit after the first word
   */
  static int mailEnd(char[] text, int start, int wordEnd, int length) {
    int limit = Math.min(length, start + LONGEST_MAILBOX + 1);
    if (wordEnd >= limit || !isMailboxSign(text[wordEnd])) {
      return -1;
    }
    int at = wordEnd;
    while (at < limit && (isMailboxSign(text[at]) || isPlain(text[at])) && text[at] != '@') {
      at++;
    }
    return at < limit && text[at] == '@' ? domainEnd(text, at + 1, length) : -1;
  }

  private static int domainEnd(char[] text, int start, int length) {
    int end = start;
    int points = 0;
    int limit = Math.min(length, start + LONGEST_DOMAIN);
    while (end < limit && (isPlain(text[end]) || isInnerSign(text, end, start, limit))) {
      points += text[end] == '.' ? 1 : 0;
      end++;
    }
    return points > 0 ? end : -1;
  }

  private static boolean isInnerSign(char[] text, int at, int start, int limit) {
    return (text[at] == '.' || text[at] == '-')
        && at > start
        && at + 1 < limit
        && isPlain(text[at + 1]);
  }

  private static boolean isMailboxSign(char c) {
    return c == '@' || c == '.' || c == '_' || c == '-' || c == '+';
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean startsWith(char[] text, int at, int length, String begin) {
    if (at + begin.length() >= length) {
      return false;
    }
    for (int i = 0; i < begin.length(); i++) {
      if (text[at + i] != begin.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

package org.songngu.analysis;

import java.util.Arrays;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.TokenScanner;

/** The tokens of a text that is cut into words. Reuses its arrays. */
final class CutTokens {
  private static final int NAME = TokenScanner.CAPITALIZED | TokenScanner.ALL_CAPS;

  private static final int LONGEST_ABBREVIATION = 3;

  private final TokenScanner scanner = new TokenScanner();
  private String text = "";
  private String[] canonical = new String[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] traits = new int[16];
  private int count;

  CutTokens() {}

  void read(String newText) {
    text = newText;
    count = 0;
    char[] characters = text.toCharArray();
    scanner.reset(characters, characters.length);
    while (scanner.next()) {
      if (count == starts.length) {
        grow();
      }
      canonical[count] = CanonicalForm.of(text.substring(scanner.start(), scanner.end()));
      starts[count] = scanner.start();
      ends[count] = scanner.end();
      traits[count] = scanner.traits();
      count++;
    }
  }

  private void grow() {
    canonical = Arrays.copyOf(canonical, 2 * count);
    starts = Arrays.copyOf(starts, 2 * count);
    ends = Arrays.copyOf(ends, 2 * count);
    traits = Arrays.copyOf(traits, 2 * count);
  }

  int count() {
    return count;
  }

  String canonical(int token) {
    return canonical[token];
  }

  int start(int token) {
    return starts[token];
  }

  boolean has(int token, int trait) {
    return (traits[token] & trait) != 0;
  }

  /** The end of the run that begins at a token: the next token behind punctuation. */
  int runEnd(int from) {
    int end = from + 1;
    while (end < count && (!has(end, TokenScanner.AFTER_BREAK) || joins(end))) {
      end++;
    }
    return end;
  }

  /** Whether the token is written like a part of a name: a capital, then small letters. */
  boolean isNamePart(int token) {
    return (traits[token] & NAME) == TokenScanner.CAPITALIZED;
  }

  boolean isAfterSpace(int token) {
    return text.substring(ends[token - 1], starts[token]).isBlank();
  }

  /** Where the number, date or abbreviation of several tokens ends that begins at a token. */
  int joinedEnd(int from, int to) {
    int end = from + 1;
    while (end < to && joins(end)) {
      end++;
    }
    return end;
  }

  /** Whether a token is one word with the token before it: 30-4-1975, 25 . 000, TP.HCM. */
  private boolean joins(int token) {
    String between = text.substring(ends[token - 1], starts[token]);
    String mark = between.strip();
    if (mark.length() != 1) {
      return between.isEmpty();
    }
    boolean numbers = has(token, TokenScanner.NUMBER) && has(token - 1, TokenScanner.NUMBER);
    return switch (mark.charAt(0)) {
      case '-', '–', '/' -> between.length() == 1 && (numbers || hasNumberBeside(token));
      case '.' ->
          numbers
              ? canonical[token].length() == 3
              : between.length() == 1 && has(token - 1, TokenScanner.CAPITALIZED);
      case '&' -> between.length() == 1;
      default -> false;
    };
  }

  private boolean hasNumberBeside(int token) {
    return has(token, TokenScanner.NUMBER) && has(token - 1, TokenScanner.ALL_CAPS);
  }

  /**
   * The end of a token, with the point of an abbreviation such as {@code TP.} or a percent sign.
   */
  int endWithSign(int token) {
    int end = ends[token];
    if (has(token, TokenScanner.BEFORE_PERCENT)) {
      return end + 1;
    }
    boolean point =
        end < text.length() - 1 && text.charAt(end) == '.' && text.charAt(end + 1) != '.';
    return point && isAbbreviation(canonical[token]) ? end + 1 : end;
  }

  /** Whether a token is letters without a vowel, which nobody can speak as they are. */
  private static boolean isAbbreviation(String token) {
    return token.length() <= LONGEST_ABBREVIATION
        && token.chars().allMatch(c -> "bcdđghklmnpqrstvx".indexOf(c) >= 0);
  }
}

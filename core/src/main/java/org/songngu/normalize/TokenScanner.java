package org.songngu.normalize;

/**
 * Finds the tokens of a text: where a word, a syllable or a number begins and ends, how it is
 * written, and what stands between it and the token before.
 *
 * <p>A token is a run of letters, digits and the marks on them. What is special about news:
 *
 * <ul>
 *   <li>Vietnamese is written syllable by syllable, so a token is a syllable there.
 *   <li>Combining marks and invisible characters (soft hyphen, zero-width space) stay inside the
 *       token: {@link CanonicalForm} composes or drops them, and the offsets remain those of the
 *       text as it is.
 *   <li>A point or comma between digits belongs to the number: {@code 1.000,5}, {@code 22.9}.
 *   <li>Hyphens, slashes, ampersands and points between letters separate, without a break: {@code
 *       COVID-19}, {@code GD&ĐT}, {@code TP.HCM} are two tokens each, so that {@code TP. HCM} and
 *       {@code GD-ĐT} are the same as they are.
 *   <li>Initials with points are one token: {@code U.S.}
 *   <li>{@code TPHCM} is cut into {@code TP} and {@code HCM} for the same reason.
 *   <li>An address of the web that begins with {@code http://}, {@code https://} or {@code www.},
 *       and an address of mail, is one token.
 *   <li>The signs of {@code #bandan} and {@code @bandan} are no part of the token.
 *   <li>An ideograph and an emoji are a token each.
 * </ul>
 *
 * <p>Reusable and free of allocation; not safe for use by several threads.
 */
public final class TokenScanner {
  /** The first letter is a capital. */
  public static final int CAPITALIZED = 1;

  /** At least two letters, all of them capitals. */
  public static final int ALL_CAPS = 1 << 1;

  /** Punctuation ends a clause before this token; no word reaches over it. */
  public static final int AFTER_BREAK = 1 << 2;

  /** The token begins a sentence or a line, so that its capital says nothing. */
  public static final int SENTENCE_START = 1 << 3;

  /** The token begins with a digit. */
  public static final int NUMBER = 1 << 4;

  /** Initials with points, such as {@code U.S.}; the points are no part of the word. */
  public static final int INITIALS = 1 << 5;

  /** An address of the web. */
  public static final int ADDRESS = 1 << 6;

  /** Nothing but one slash stands between the token before and this one. */
  public static final int AFTER_SLASH = 1 << 7;

  /** Nothing but one hyphen or dash stands between the token before and this one. */
  public static final int AFTER_HYPHEN = 1 << 8;

  /** A currency sign stands directly before the token. */
  public static final int AFTER_CURRENCY = 1 << 9;

  /** A percent sign follows the token directly. */
  public static final int BEFORE_PERCENT = 1 << 10;

  /** A currency sign follows the token directly, and no digit follows the sign. */
  public static final int BEFORE_CURRENCY = 1 << 11;

  /** The currency sign is a dollar's. */
  public static final int DOLLAR = 1 << 12;

  /** The currency sign is the euro's. */
  public static final int EURO = 1 << 13;

  /** The currency sign is the đồng's. */
  public static final int DONG = 1 << 14;

  /** Longer runs are cut, as Lucene's own tokenizers do. */
  public static final int MAX_TOKEN_LENGTH = 255;

  /** The shortest name that is cut off a {@code TP} (city) before it, as in {@code TPHCM}. */
  private static final int SHORTEST_CITY = 3;

  private char[] text = new char[0];
  private int length;
  private int position;
  private int start;
  private int end;
  private int traits;

  /** A scanner of the empty text. */
  public TokenScanner() {}

  /**
   * Begins with a text.
   *
   * @param characters the text; read, not copied, until the next reset
   * @param count how many of its characters count
   */
  public void reset(char[] characters, int count) {
    text = characters;
    length = count;
    position = 0;
    start = 0;
    end = 0;
    traits = 0;
  }

  /** Moves to the next token; false if there is none. */
  public boolean next() {
    return nextPlain() || nextOfAnyKind();
  }

  /**
   * Takes the short way where one space and a word of nothing but letters and their marks follow,
   * and behind it a space or a comma, as nearly everywhere; otherwise does nothing.
   */
  private boolean nextPlain() {
    int at = position + 1;
    if (at >= length || text[position] != ' ' || end != position || end == 0) {
      return false;
    }
    int wordEnd = at;
    int capitals = 0;
    int limit = Math.min(length, at + MAX_TOKEN_LENGTH);
    while (wordEnd < limit && CharacterKind.spells(text[wordEnd])) {
      capitals += CharacterKind.capitals(text[wordEnd]);
      wordEnd++;
    }
    boolean plain = wordEnd < limit && (text[wordEnd] == ' ' || text[wordEnd] == ',');
    if (!plain || capitals > 1 || CharacterKind.of(text[at]) != CharacterKind.LETTER) {
      return false;
    }
    start = at;
    end = wordEnd;
    position = wordEnd;
    traits = capitals > 0 && CharacterKind.isCapital(text[at]) ? CAPITALIZED : 0;
    return true;
  }

  private boolean nextOfAnyKind() {
    int previousEnd = end;
    boolean first = previousEnd == 0;
    int separation = skipSeparators(first);
    if (position >= length) {
      return false;
    }
    start = position;
    traits = separation | glue(previousEnd, first);
    scanToken();
    end = position;
    traits |= signAfter();
    return true;
  }

  /** Where the token begins, in UTF-16 units of the text. */
  public int start() {
    return start;
  }

  /** Where the token ends, exclusive. */
  public int end() {
    return end;
  }

  /** The union of the constants of this class that hold for the token. */
  public int traits() {
    return traits;
  }

  private int skipSeparators(boolean first) {
    int separation = first ? AFTER_BREAK | SENTENCE_START : 0;
    while (position < length && !CharacterKind.beginsToken(text, position, length)) {
      separation |= separationOf(position);
      position += Character.isHighSurrogate(text[position]) && position + 1 < length ? 2 : 1;
    }
    position = Math.min(position, length);
    return separation;
  }

  private int separationOf(int at) {
    return switch (text[at]) {
      case '\n', '\r', '!', '?', '…', '\u2029' -> AFTER_BREAK | SENTENCE_START;
      case '.' -> endsSentence(at) ? AFTER_BREAK | SENTENCE_START : 0;
      case '"', '“', '”', '«', '»', '‘', '’', '\'' -> AFTER_BREAK | SENTENCE_START;
      case ',', ';', ':', '(', ')', '[', ']', '{', '}', '|', '•', '\t' -> AFTER_BREAK;
      default -> 0;
    };
  }

  /** A point ends a sentence unless it stands inside a word or behind a short abbreviation. */
  private boolean endsSentence(int at) {
    boolean inside = at + 1 < length && Character.isLetterOrDigit(text[at + 1]);
    return !inside && !(at == end && Abbreviations.is(text, start, end, (traits & ALL_CAPS) != 0));
  }

  private int glue(int previousEnd, boolean first) {
    boolean currency = start > 0 && CharacterKind.isCurrencySign(text[start - 1]);
    int glue = currency ? AFTER_CURRENCY | currency(text[start - 1]) : 0;
    if (!first && start - previousEnd == 1) {
      glue |=
          switch (text[previousEnd]) {
            case '/' -> AFTER_SLASH;
            case '-', '\u2010', '\u2011', '–' -> AFTER_HYPHEN;
            default -> 0;
          };
    }
    return glue;
  }

  private int signAfter() {
    if (position >= length) {
      return 0;
    }
    char sign = text[position];
    if (sign == '%') {
      return BEFORE_PERCENT;
    }
    boolean before =
        (traits & (NUMBER | AFTER_CURRENCY)) == NUMBER
            && CharacterKind.isCurrencySign(sign)
            && (position + 1 >= length || !CharacterKind.isDigit(text[position + 1]));
    return before ? BEFORE_CURRENCY | currency(sign) : 0;
  }

  private static int currency(char sign) {
    return switch (sign) {
      case '$' -> DOLLAR;
      case '€' -> EURO;
      case '₫' -> DONG;
      default -> 0;
    };
  }

  private void scanToken() {
    if (CharacterKind.standsAlone(text, position, length)) {
      position += Character.charCount(Character.codePointAt(text, position, length));
    } else if (AddressFinder.begins(text, position, length)) {
      traits |= ADDRESS;
      position = AddressFinder.end(text, position, length);
    } else if (isInitials(position)) {
      traits |= INITIALS | ALL_CAPS | CAPITALIZED;
      scanInitials();
    } else {
      scanWord();
    }
  }

  private void scanWord() {
    int limit = Math.min(length, start + MAX_TOKEN_LENGTH);
    int letters = 0;
    int capitals = 0;
    if (CharacterKind.isDigit(text[position])) {
      traits |= NUMBER;
    }
    while (position < limit) {
      char c = text[position];
      int kind = CharacterKind.of(c);
      if (kind == CharacterKind.LETTER) {
        letters++;
        if (CharacterKind.isCapital(c)) {
          capitals++;
          if (letters == 1) {
            traits |= CAPITALIZED;
          }
        }
      } else if (!continuesWord(kind, c)) {
        break;
      }
      position++;
    }
    if (letters >= 2 && letters == capitals) {
      traits |= ALL_CAPS;
      cutCity();
    }
    avoidHalfCharacter();
    int mailEnd = AddressFinder.mailEnd(text, start, position, length);
    if (mailEnd >= 0) {
      traits |= ADDRESS;
      position = mailEnd;
    }
  }

  private void cutCity() {
    if (position - start >= 2 + SHORTEST_CITY && text[start] == 'T' && text[start + 1] == 'P') {
      position = start + 2;
    }
  }

  private boolean continuesWord(int kind, char c) {
    return switch (kind) {
      case CharacterKind.DIGIT, CharacterKind.MARK -> true;
      case CharacterKind.INVISIBLE, CharacterKind.APOSTROPHE ->
          position + 1 < length && CharacterKind.of(text[position + 1]) == CharacterKind.LETTER;
      case CharacterKind.SURROGATE ->
          (!CharacterKind.standsAlone(text, position, length)
                  && CharacterKind.beginsToken(text, position, length))
              || (Character.isLowSurrogate(c) && position > start);
      default ->
          (c == '.' || c == ',')
              && position > start
              && CharacterKind.isDigit(text[position - 1])
              && position + 1 < length
              && CharacterKind.isDigit(text[position + 1]);
    };
  }

  private void avoidHalfCharacter() {
    if (position < length
        && position - start > 1
        && Character.isHighSurrogate(text[position - 1])
        && Character.isLowSurrogate(text[position])) {
      position--;
    }
  }

  /** A letter and a point, at least twice, as in {@code U.S.} but not in {@code TP.HCM}. */
  private boolean isInitials(int at) {
    return isInitial(at) && isInitial(at + 2);
  }

  private boolean isInitial(int at) {
    return at + 1 < length
        && CharacterKind.of(text[at]) == CharacterKind.LETTER
        && CharacterKind.isCapital(text[at])
        && text[at + 1] == '.';
  }

  private void scanInitials() {
    while (isInitial(position) && position - start < MAX_TOKEN_LENGTH - 1) {
      position += 2;
    }
  }
}

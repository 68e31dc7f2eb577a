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
 *   <li>An address that begins with {@code http://}, {@code https://} or {@code www.} is one token.
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

  /** A percent sign follows the token. */
  public static final int BEFORE_PERCENT = 1 << 10;

  /** Longer runs are cut, as Lucene's own tokenizers do. */
  public static final int MAX_TOKEN_LENGTH = 255;

  private static final int LONGEST_ABBREVIATION = 3;

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
    if (position < length && text[position] == '%') {
      traits |= BEFORE_PERCENT;
    }
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
    boolean abbreviation =
        at == end && (traits & ALL_CAPS) != 0 && end - start <= LONGEST_ABBREVIATION;
    return !inside && !abbreviation;
  }

  private int glue(int previousEnd, boolean first) {
    int glue = start > 0 && CharacterKind.isCurrencySign(text[start - 1]) ? AFTER_CURRENCY : 0;
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

  private void scanToken() {
    if (CharacterKind.standsAlone(text, position, length)) {
      position += Character.charCount(Character.codePointAt(text, position, length));
    } else if (CharacterKind.beginsAddress(text, position, length)) {
      traits |= ADDRESS;
      position = CharacterKind.endOfAddress(text, position, length);
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
    }
    avoidHalfCharacter();
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

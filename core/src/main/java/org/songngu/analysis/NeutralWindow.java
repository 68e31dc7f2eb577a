package org.songngu.analysis;

import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The next tokens of a sentence, as the readers of numbers and dates look at them. Asking behind
 * the last token is allowed: nothing is there.
 */
final class NeutralWindow {
  /** The longest date or amount has fewer tokens. */
  static final int SIZE = 12;

  private final NeutralWords words;
  private final int[] tokens = new int[SIZE];
  private final int[] codes = new int[SIZE];
  private final int[] flags = new int[SIZE];
  private final int[] startOffsets = new int[SIZE];
  private final int[] endOffsets = new int[SIZE];
  private TokenBuffer buffer = new TokenBuffer();
  private int size;

  NeutralWindow(Language language) {
    this.words = NeutralWords.of(language);
  }

  NeutralWords words() {
    return words;
  }

  /** Looks at so many of the buffer's tokens of the text, up to the sentence's end. */
  void open(TokenBuffer tokenBuffer, int from, int most) {
    buffer = tokenBuffer;
    size = 0;
    for (int i = from; i < buffer.size() && size < most; i++) {
      if (buffer.isAdded(i)) {
        continue;
      }
      if (size > 0 && (buffer.flags(i) & TokenScanner.SENTENCE_START) != 0) {
        return;
      }
      tokens[size] = i;
      flags[size] = buffer.flags(i);
      startOffsets[size] = buffer.startOffset(i);
      endOffsets[size] = buffer.endOffset(i);
      codes[size] = buffer.valueWord(i);
      size++;
    }
  }

  /** Whether the first token can begin a value. */
  boolean mayBegin() {
    return isNumber(0) || NeutralWords.mayBegin(kind(0));
  }

  /** Whether a value that begins at the first token can have more tokens than that. */
  boolean goesOn() {
    return isNumber(1) || kind(1) != NeutralWords.NONE;
  }

  int startOffset(int token) {
    return startOffsets[token];
  }

  int endOffset(int token) {
    return endOffsets[token];
  }

  int flags(int token) {
    return flags[token];
  }

  /** The kind of a word of {@link NeutralWords}, or 0. */
  int kind(int token) {
    return token < size ? NeutralWords.kind(codes[token]) : NeutralWords.NONE;
  }

  /** Whether the token is of a kind and follows the one before it without a break. */
  boolean isNext(int token, int kind) {
    return kind(token) == kind && !has(token, TokenScanner.AFTER_BREAK);
  }

  /** Whether another token follows without a break. */
  boolean isFollowed(int token) {
    return token + 1 < size && !has(token + 1, TokenScanner.AFTER_BREAK);
  }

  int value(int token) {
    return NeutralWords.value(codes[token]);
  }

  boolean has(int token, int flag) {
    return token < size && (flags[token] & flag) == flag;
  }

  boolean isNumber(int token) {
    return has(token, TokenScanner.NUMBER);
  }

  /** Whether nothing stands between the token and the one after it but a sign of the latter. */
  boolean touchesNext(int token) {
    return token + 1 < size && endOffsets[token] == startOffsets[token + 1];
  }

  char[] characters() {
    return buffer.characters();
  }

  int start(int token) {
    return buffer.termStart(tokens[token]);
  }

  int length(int token) {
    return buffer.termLength(tokens[token]);
  }

  /** The value of a token of up to four digits with nothing else; -1 for any other. */
  int integer(int token) {
    return token < size && length(token) <= 4 ? digits(start(token), length(token)) : -1;
  }

  /** The value of digits in the buffer's characters; -1 if there is something else. */
  int digits(int start, int length) {
    int value = 0;
    for (int i = start; i < start + length; i++) {
      int digit = characters()[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return length == 0 ? -1 : value;
  }

  /** How many digits, points and commas a token begins with. */
  int numberLength(int token) {
    int length = 0;
    char[] text = characters();
    for (int i = start(token); length < length(token); i++) {
      if ((text[i] < '0' || text[i] > '9') && text[i] != '.' && text[i] != ',') {
        break;
      }
      length++;
    }
    return length;
  }

  /** The code of the letters directly behind the digits of a token. */
  int suffix(int token, int numberLength) {
    return words.suffix(characters(), start(token) + numberLength, length(token) - numberLength);
  }
}

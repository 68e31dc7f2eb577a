package org.songngu.analysis;

import org.songngu.normalize.TokenScanner;

/**
 * Reads numbers below a thousand that are written as words: {@code hai mươi lăm}, {@code two
 * hundred and fifty}. A word that means something else as well is a number only in company.
 */
final class SpelledNumber {
  private final NeutralWindow window;
  private int value;

  SpelledNumber(NeutralWindow window) {
    this.window = window;
  }

  /** The number read last. */
  int value() {
    return value;
  }

  /**
   * Reads the number that begins at a token.
   *
   * @return how many tokens it has; 0 if there is none
   */
  int read(int at) {
    int next = hundreds(at);
    if (next == at + 1 && !isClear(at, next)) {
      return 0;
    }
    return next - at;
  }

  private int hundreds(int at) {
    int next = belowHundred(at);
    if (next == at || !window.isNext(next, NeutralWords.HUNDRED) || value > 9) {
      return next;
    }
    int hundreds = 100 * value;
    int rest = next + 1;
    int behind = window.isNext(rest, NeutralWords.AND) ? rest + 1 : rest;
    int end = window.has(behind, TokenScanner.AFTER_BREAK) ? behind : belowHundred(behind);
    if (end == behind) {
      value = hundreds;
      return rest;
    }
    value += hundreds;
    return end;
  }

  private int belowHundred(int at) {
    int kind = window.kind(at);
    if (kind == NeutralWords.TEEN) {
      value = window.value(at);
      boolean vietnameseTen = value == 10 && isNextUnit(at + 1);
      return vietnameseTen ? plusUnit(at + 1) : at + 1;
    }
    if (kind == NeutralWords.TENS) {
      value = window.value(at);
      return value > 10 && isNextUnit(at + 1) ? plusUnit(at + 1) : value > 10 ? at + 1 : at;
    }
    if (!isUnit(at) && kind != NeutralWords.YEAR) {
      return at;
    }
    value = window.value(at);
    if (window.isNext(at + 1, NeutralWords.TENS) && window.value(at + 1) == 10) {
      value *= 10;
      return isNextUnit(at + 2) ? plusUnit(at + 2) : at + 2;
    }
    return at + 1;
  }

  private int plusUnit(int at) {
    value += window.value(at);
    return at + 1;
  }

  private boolean isNextUnit(int at) {
    return isUnit(at) && !window.has(at, TokenScanner.AFTER_BREAK);
  }

  private boolean isUnit(int at) {
    int kind = window.kind(at);
    return kind == NeutralWords.UNIT || kind == NeutralWords.WEAK_UNIT;
  }

  /** Whether a word alone is surely a number: no name, and not one that needs company. */
  private boolean isClear(int at, int next) {
    if (window.isNext(next, NeutralWords.MAGNITUDE)) {
      return true;
    }
    int kind = window.kind(at);
    if (kind == NeutralWords.WEAK_UNIT || kind == NeutralWords.YEAR) {
      return false;
    }
    return !window.has(at, TokenScanner.CAPITALIZED)
        || (window.has(at, TokenScanner.SENTENCE_START)
            && !window.has(next, TokenScanner.CAPITALIZED));
  }
}

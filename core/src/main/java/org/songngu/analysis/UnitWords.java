package org.songngu.analysis;

import org.songngu.normalize.TokenScanner;

/**
 * Reads what an amount counts, before it ({@code USD 5, US$5}) or behind it ({@code 5 đô la Mỹ}).
 */
final class UnitWords {
  private final NeutralWindow window;
  private int unit;
  private boolean percent;

  UnitWords(NeutralWindow window) {
    this.window = window;
  }

  /** The number of the unit read last in {@link NeutralUnits}. */
  int unit() {
    return unit;
  }

  /** Whether the amount is a percentage. */
  boolean isPercent() {
    return percent;
  }

  /** Reads a unit at the beginning of the window; how many tokens it has. */
  int readBefore() {
    unit = NeutralUnits.NONE;
    percent = false;
    if (!window.isNumber(1) || window.has(1, TokenScanner.AFTER_BREAK)) {
      return sign(0);
    }
    int kind = window.kind(0);
    boolean code = kind == NeutralWords.CURRENCY && window.has(0, TokenScanner.ALL_CAPS);
    boolean dollar =
        kind == NeutralWords.DOLLAR_KIND
            && window.has(0, TokenScanner.CAPITALIZED)
            && window.has(1, TokenScanner.AFTER_CURRENCY | TokenScanner.DOLLAR)
            && window.touchesNext(0);
    if (code || dollar) {
      unit = window.value(0);
      return 1;
    }
    return sign(0);
  }

  private int sign(int number) {
    boolean sign =
        window.isNumber(number)
            && (window.has(number, TokenScanner.AFTER_CURRENCY)
                || window.has(number, TokenScanner.BEFORE_CURRENCY));
    if (sign && window.has(number, TokenScanner.DOLLAR)) {
      unit = NeutralUnits.USD;
    } else if (sign && window.has(number, TokenScanner.EURO)) {
      unit = NeutralUnits.EUR;
    } else if (sign && window.has(number, TokenScanner.DONG)) {
      unit = NeutralUnits.VND;
    }
    return 0;
  }

  /**
   * Reads a unit behind the number; how many tokens it has.
   *
   * @param small whether the number is below a thousand: {@code 3 đồng} then may go on as {@code
   *     đồng nghiệp}, colleagues
   */
  int readBehind(int at, boolean small) {
    if (window.has(at - 1, TokenScanner.BEFORE_PERCENT)) {
      percent = true;
      return 0;
    }
    if (window.has(at, TokenScanner.AFTER_BREAK)) {
      return 0;
    }
    return switch (window.kind(at)) {
      case NeutralWords.PERCENT -> percent(1);
      case NeutralWords.PART -> isPercentWord(at) ? percent(2) : 0;
      case NeutralWords.CURRENCY, NeutralWords.CURRENCY_HEAD -> currency(at, small);
      case NeutralWords.DOLLAR_KIND -> englishDollar(at);
      default -> 0;
    };
  }

  private int percent(int length) {
    percent = true;
    return length;
  }

  /** Phần trăm, per cent. */
  private boolean isPercentWord(int at) {
    boolean cent = window.isNext(at + 1, NeutralWords.PART) && window.value(at + 1) == 1;
    return cent || window.isNext(at + 1, NeutralWords.HUNDRED);
  }

  private int englishDollar(int at) {
    boolean dollars =
        window.isNext(at + 1, NeutralWords.CURRENCY) && window.value(at + 1) == NeutralUnits.USD;
    if (dollars) {
      unit = window.value(at);
    }
    return dollars ? 2 : 0;
  }

  private int currency(int at, boolean small) {
    int value = window.value(at);
    int next = at + 1;
    while (isPart(next, value)) {
      next++;
    }
    boolean half = window.kind(at) == NeutralWords.CURRENCY_HEAD && next == at + 1;
    boolean otherWord = small && value == NeutralUnits.VND && window.isFollowed(at);
    if (half || otherWord) {
      return 0;
    }
    unit = value;
    if (value == NeutralUnits.USD && window.isNext(next, NeutralWords.DOLLAR_KIND)) {
      unit = window.value(next);
      next++;
    }
    return next - at;
  }

  /** Đô <em>la</em>, bảng <em>Anh</em>, yên <em>Nhật</em>, nhân <em>dân tệ</em>. */
  private boolean isPart(int at, int currency) {
    return window.isNext(at, NeutralWords.CURRENCY_PART) && window.value(at) == currency;
  }
}

package org.songngu.analysis;

import org.songngu.normalize.NumberForm;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Reads amounts: a number in digits or words, the powers of ten behind it, and what it counts. The
 * terms are its value and, if it is money or percent, the value with its unit.
 */
final class QuantityReader {
  private final NeutralWindow window;
  private final NeutralTerms terms;
  private final NumberForm form;
  private final SpelledNumber spelled;
  private final UnitWords units;
  private final StringBuilder plain = new StringBuilder();
  private final Decimal sum = new Decimal();
  private final Decimal part = new Decimal();

  /** The power of ten of the last part, below which the next part must be. */
  private int lastMagnitude;

  private int suffix;

  /** Whether the number is written as only money is: {@code 3m}. */
  private boolean needsUnit;

  QuantityReader(NeutralWindow window, NeutralTerms terms, Language language) {
    this.window = window;
    this.terms = terms;
    this.form = language == Language.VIETNAMESE ? NumberForm.VIETNAMESE : NumberForm.ENGLISH;
    this.spelled = new SpelledNumber(window);
    this.units = new UnitWords(window);
  }

  /**
   * Reads the amount that begins at the window's first token.
   *
   * @return how many tokens it has; 0 if there is none
   */
  int read() {
    int number = units.readBefore();
    int unit = units.unit();
    suffix = NeutralWords.NONE;
    int end = readNumber(number);
    if (end == number) {
      return 0;
    }
    int behind = unit == NeutralUnits.NONE ? units.readBehind(end, isSmall()) : 0;
    unit = unit == NeutralUnits.NONE ? units.unit() : unit;
    if (needsUnit && unit == NeutralUnits.NONE) {
      return 1;
    }
    if (unit != NeutralUnits.NONE) {
      addValue(0, end + behind, NeutralUnits.code(unit));
    } else if (units.isPercent()) {
      addValue(0, end + behind, "%");
    }
    if (needsUnit) {
      addValue(0, end + behind, "");
    } else {
      addValue(number, end - number, "");
    }
    return end + behind;
  }

  private boolean isSmall() {
    return plain.length() == 0 && sum.isBelow(3);
  }

  private void addValue(int first, int length, String unit) {
    StringBuilder text = terms.text();
    text.append(Layer.NEUTRAL.mark());
    if (plain.length() > 0) {
      text.append(plain);
    } else {
      sum.appendTo(text);
    }
    if (unit.length() > 1) {
      text.append(' ');
    }
    text.append(unit);
    terms.add(first, length);
  }

  /** Reads the value; the token behind it. A long number remains text in {@link #plain}. */
  private int readNumber(int at) {
    plain.setLength(0);
    int end = readPart(at);
    needsUnit = NeutralWords.kind(suffix) == NeutralWords.MONEY_SUFFIX;
    if (end == at || plain.length() > 0) {
      return end;
    }
    sum.set(0);
    for (int next = end; sum.add(part); end = next) {
      if (lastMagnitude == 0 || window.has(next, TokenScanner.AFTER_BREAK)) {
        return next;
      }
      end = next;
      next = readSmallerPart(end);
      if (next == end) {
        return end;
      }
    }
    return end;
  }

  /** Two million <em>five hundred thousand</em>; 1 tỷ <em>200 triệu</em>. */
  private int readSmallerPart(int at) {
    int limit = lastMagnitude;
    boolean joined =
        window.has(at, TokenScanner.AFTER_HYPHEN) || window.has(at, TokenScanner.AFTER_CURRENCY);
    if (joined) {
      return at;
    }
    int end = readPart(at);
    boolean digitsAlone = window.isNumber(at) && lastMagnitude == 0;
    boolean smaller = end > at && plain.length() == 0 && !digitsAlone && part.isBelow(limit);
    plain.setLength(0);
    return smaller ? end : at;
  }

  private int readPart(int at) {
    lastMagnitude = 0;
    int end = window.isNumber(at) ? readDigits(at) : readWords(at);
    while (end > at && isMagnitude(end) && plain.length() == 0) {
      lastMagnitude += window.value(end);
      if (!part.shift(window.value(end))) {
        return at;
      }
      end++;
    }
    return end;
  }

  private boolean isMagnitude(int token) {
    return window.isNext(token, NeutralWords.MAGNITUDE)
        || window.isNext(token, NeutralWords.HUNDRED);
  }

  private int readWords(int at) {
    int length = spelled.read(at);
    part.set(spelled.value());
    return at + length;
  }

  private int readDigits(int at) {
    int digits = window.numberLength(at);
    suffix = window.suffix(at, digits);
    int kind = NeutralWords.kind(suffix);
    boolean number =
        digits == window.length(at)
            || kind == NeutralWords.MAGNITUDE_SUFFIX
            || kind == NeutralWords.MONEY_SUFFIX;
    if (!number || !form.append(window.characters(), window.start(at), digits, plain)) {
      return at;
    }
    if (part.set(plain, 0) && hasPlainForm(at)) {
      plain.setLength(0);
      lastMagnitude = NeutralWords.value(suffix);
      return part.shift(NeutralWords.value(suffix)) ? at + 1 : at;
    }
    return at + 1;
  }

  /** Whether a number can be computed with: zeros before it would be lost. */
  private boolean hasPlainForm(int at) {
    boolean alone = suffix == NeutralWords.NONE && !isMagnitude(at + 1);
    return !alone || plain.charAt(0) != '0' || plain.length() == 1 || plain.charAt(1) == '.';
  }
}

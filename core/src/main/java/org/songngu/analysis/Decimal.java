package org.songngu.analysis;

/** A decimal number that is used again; exact up to eighteen digits. */
final class Decimal {
  /** Numbers with more digits are no amounts. */
  private static final int MOST_DIGITS = 15;

  private static final long LARGEST = Long.MAX_VALUE / 10;

  private long digits;
  private int scale;

  Decimal() {}

  void set(long value) {
    digits = value;
    scale = 0;
  }

  /** Sets the number to digits with at most one point; false if there are too many of them. */
  boolean set(CharSequence text, int from) {
    digits = 0;
    scale = 0;
    int point = -1;
    if (text.length() - from > MOST_DIGITS) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        point = i;
      } else {
        digits = 10 * digits + text.charAt(i) - '0';
      }
    }
    scale = point < 0 ? 0 : text.length() - 1 - point;
    return true;
  }

  /** Multiplies by a power of ten; false, and the number is of no use, if it grows too large. */
  boolean shift(int exponent) {
    scale -= exponent;
    while (scale < 0) {
      if (digits > LARGEST) {
        return false;
      }
      digits *= 10;
      scale++;
    }
    return true;
  }

  /** Adds a number that is not larger than 10<sup>18</sup>. */
  boolean add(Decimal other) {
    while (scale < other.scale) {
      if (digits > LARGEST) {
        return false;
      }
      digits *= 10;
      scale++;
    }
    long addend = other.digits;
    for (int i = other.scale; i < scale; i++) {
      if (addend > LARGEST) {
        return false;
      }
      addend *= 10;
    }
    digits += addend;
    return digits >= 0;
  }

  /** Whether the number is below a power of ten. */
  boolean isBelow(int exponent) {
    double value = digits / Math.pow(10, scale);
    return value < Math.pow(10, exponent);
  }

  /** Appends the digits with a point before the decimals, without zeros at their end. */
  void appendTo(StringBuilder target) {
    long left = digits;
    int decimals = scale;
    while (decimals > 0 && left % 10 == 0) {
      left /= 10;
      decimals--;
    }
    int start = target.length();
    target.append(left);
    while (target.length() - start <= decimals) {
      target.insert(start, '0');
    }
    if (decimals > 0) {
      target.insert(target.length() - decimals, '.');
    }
  }
}

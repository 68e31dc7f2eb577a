package org.songngu.analysis;

/** What amounts are counted in, as neutral terms name it: ISO 4217's codes in lower case. */
final class NeutralUnits {
  static final int NONE = 0;
  static final int USD = 1;
  static final int VND = 2;
  static final int EUR = 3;
  static final int GBP = 4;
  static final int JPY = 5;
  static final int CNY = 6;

  private static final String[] CODES = {
    "", "usd", "vnd", "eur", "gbp", "jpy", "cny", "krw", "aud", "sgd", "cad", "hkd", "twd"
  };

  private NeutralUnits() {}

  static String code(int unit) {
    return CODES[unit];
  }
}

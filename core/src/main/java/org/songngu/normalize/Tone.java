package org.songngu.normalize;

/**
 * The six tones of Vietnamese, by their Vietnamese names: {@code ma, mà, má, mả, mã, mạ}.
 *
 * <p>Source of the marks: the Unicode decompositions of U+1EA0 to U+1EF9.
 */
public enum Tone {
  /** Level, written without a mark: {@code ma}. */
  NGANG(0),
  /** Falling, U+0300: {@code mà}. */
  HUYEN(1),
  /** Rising, U+0301: {@code má}. */
  SAC(2),
  /** Dipping, U+0309: {@code mả}. */
  HOI(3),
  /** Broken, U+0303: {@code mã}. */
  NGA(4),
  /** Heavy, U+0323: {@code mạ}. */
  NANG(5);

  /** How many tones there are. */
  static final int COUNT = 6;

  /** Every tone as a set of bits, bit n for number n. */
  static final int ALL = (1 << COUNT) - 1;

  /** The number of the tone in packed words and tables; 0 is no mark. */
  final int number;

  Tone(int number) {
    this.number = number;
  }

  static Tone ofNumber(int number) {
    return switch (number) {
      case 1 -> HUYEN;
      case 2 -> SAC;
      case 3 -> HOI;
      case 4 -> NGA;
      case 5 -> NANG;
      default -> NGANG;
    };
  }

  /** The number of the tone that a combining character writes; 0 for all other characters. */
  static int numberOfMark(char c) {
    return switch (c) {
      case '\u0300' -> HUYEN.number;
      case '\u0301' -> SAC.number;
      case '\u0309' -> HOI.number;
      case '\u0303' -> NGA.number;
      case '\u0323' -> NANG.number;
      default -> NGANG.number;
    };
  }

  int bit() {
    return 1 << number;
  }
}

package org.songngu.event;

import java.util.HexFormat;

/**
 * The terms by which reports of one event find each other, as a search engine has them: a key and
 * the half-month that the report is from, in hexadecimal digits. A report finds those of its own
 * half-month and of the neighbouring ones by the same key; one without a day finds all.
 */
public final class LinkTerm {
  /** Stands for the half-month of a report whose day is not known. */
  public static final int NO_MONTH = 0;

  /** The first half-month that a report can be from. */
  public static final int FIRST_MONTH = 1;

  /** The last half-month that a report can be from. */
  public static final int LAST_MONTH = 0xFFFF;

  private static final int KEY_DIGITS = 8;

  private LinkTerm() {}

  /**
   * The term of a key in a half-month.
   *
   * @param key the key
   * @param month the half-month, from 0 to 0xFFFF
   * @return twelve digits
   */
  public static String of(int key, int month) {
    return ofKey(key) + HexFormat.of().toHexDigits((short) month);
  }

  /**
   * How all terms of a key begin.
   *
   * @param key the key
   * @return eight digits
   */
  public static String ofKey(int key) {
    return HexFormat.of().toHexDigits(key);
  }

  /**
   * The key of a term.
   *
   * @param term as {@link #of} writes it
   * @return the key
   */
  public static int key(String term) {
    return HexFormat.fromHexDigits(term, 0, KEY_DIGITS);
  }

  /**
   * The half-month of a term.
   *
   * @param term as {@link #of} writes it
   * @return the half-month
   */
  public static int month(String term) {
    return HexFormat.fromHexDigits(term, KEY_DIGITS, term.length());
  }
}

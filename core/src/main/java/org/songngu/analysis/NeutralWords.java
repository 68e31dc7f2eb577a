package org.songngu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.songngu.report.Language;

/**
 * The words that numbers, money and dates are written with, by language: each has a kind and a
 * value. Chosen from grammar and from how news write amounts and dates.
 */
final class NeutralWords {
  static final int NONE = 0;

  /** Two to nine, by itself a number: {@code hai}, {@code two}. */
  static final int UNIT = 1;

  /** A unit that is something else as well ({@code một, năm, one}), so a number in company only. */
  static final int WEAK_UNIT = 2;

  /** Eleven to nineteen in English; ten in both. */
  static final int TEEN = 3;

  /** Twenty to ninety in English; {@code mươi} has the value 10. */
  static final int TENS = 4;

  static final int HUNDRED = 5;

  /** A power of ten that multiplies what stands before it; the value is the exponent. */
  static final int MAGNITUDE = 6;

  /** Zero tens, {@code linh} and {@code lẻ}, and the {@code and} of English. */
  static final int AND = 7;

  /** The value is a number of {@link NeutralUnits}. */
  static final int CURRENCY = 8;

  static final int PERCENT = 9;

  /** The first half of {@code phần trăm} and {@code per cent}. */
  static final int PART = 10;

  static final int MONTH_NAME = 11;

  /** {@code tháng}. */
  static final int MONTH = 12;

  /** {@code ngày} and times of the day, after which numbers are dates. */
  static final int DAY = 13;

  /** {@code mùng}, before the first ten days of a month. */
  static final int EARLY_DAY = 14;

  /** {@code năm} before a year; five elsewhere. */
  static final int YEAR = 15;

  static final int OF = 16;

  /** Letters directly behind a number: {@code 3bn}. */
  static final int MAGNITUDE_SUFFIX = 17;

  /** Letters directly behind an amount of money: {@code $3m}. */
  static final int MONEY_SUFFIX = 18;

  static final int ORDINAL_SUFFIX = 19;

  /** What makes another dollar of a dollar, before the sign or behind the word. */
  static final int DOLLAR_KIND = 20;

  /** Second half of {@code đô la}, {@code nhân dân tệ} and the like: no meaning of its own. */
  static final int CURRENCY_PART = 21;

  /** {@code thứ}, after which a number is a day of the week. */
  static final int WEEKDAY = 22;

  /** First half of a currency's name, a word of its own elsewhere: {@code bảng Anh}. */
  static final int CURRENCY_HEAD = 23;

  private static final int KIND_SHIFT = 8;
  private static final int FIRST_MASK = 0xFF;
  private static final int VALUE_MASK = (1 << KIND_SHIFT) - 1;

  private static final NeutralWords VIETNAMESE =
      new NeutralWords(
          Map.ofEntries(
              Map.entry(UNIT, "hai:2 ba:3 bốn:4 sáu:6 bảy:7 tám:8 chín:9"),
              Map.entry(WEAK_UNIT, "một:1 mốt:1 tư:4 lăm:5 nhăm:5 bẩy:7"),
              Map.entry(TEEN, "mười:10"),
              Map.entry(TENS, "mươi:10"),
              Map.entry(HUNDRED, "trăm:2"),
              Map.entry(MAGNITUDE, "nghìn:3 ngàn:3 vạn:4 triệu:6 tỷ:9 tỉ:9"),
              Map.entry(AND, "linh:0 lẻ:0"),
              Map.entry(
                  CURRENCY,
                  "usd:1 đô:1 đôla:1 vnd:2 vnđ:2 đồng:2 đ:2 euro:3 eur:3 gbp:4 yên:5 jpy:5"
                      + " cny:6 rmb:6 ndt:6 won:7 krw:7 aud:8 sgd:9 cad:10 hkd:11"),
              Map.entry(CURRENCY_HEAD, "bảng:4 nhân:6"),
              Map.entry(PART, "phần:0"),
              Map.entry(MONTH, "tháng:0"),
              Map.entry(DAY, "ngày:0 hôm:0 sáng:0 trưa:0 chiều:0 tối:0 đêm:0"),
              Map.entry(EARLY_DAY, "mùng:0 mồng:0"),
              Map.entry(YEAR, "năm:5"),
              Map.entry(MAGNITUDE_SUFFIX, "tr:6 bn:9 tn:12"),
              Map.entry(MONEY_SUFFIX, "k:3 m:6"),
              Map.entry(DOLLAR_KIND, "us:1 mỹ:1 a:8 úc:8 s:9 singapore:9 c:10 canada:10 hk:11"),
              Map.entry(CURRENCY_PART, "la:1 anh:4 nhật:5 dân:6 tệ:6"),
              Map.entry(WEEKDAY, "thứ:0")));

  private static final NeutralWords ENGLISH =
      new NeutralWords(
          Map.ofEntries(
              Map.entry(UNIT, "two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9"),
              Map.entry(WEAK_UNIT, "one:1"),
              Map.entry(
                  TEEN,
                  "ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16"
                      + " seventeen:17 eighteen:18 nineteen:19"),
              Map.entry(
                  TENS,
                  "twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"),
              Map.entry(HUNDRED, "hundred:2"),
              Map.entry(MAGNITUDE, "thousand:3 million:6 billion:9 trillion:12 mln:6 bln:9"),
              Map.entry(AND, "and:0"),
              Map.entry(
                  CURRENCY,
                  "usd:1 dollar:1 dollars:1 vnd:2 dong:2 đồng:2 euro:3 euros:3 eur:3 gbp:4 yen:5"
                      + " jpy:5 yuan:6 cny:6 rmb:6 renminbi:6 won:7 krw:7 aud:8 sgd:9 cad:10"
                      + " hkd:11"),
              Map.entry(PERCENT, "percent:0 pct:0"),
              Map.entry(PART, "per:0 cent:1"),
              Map.entry(
                  MONTH_NAME,
                  "january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9"
                      + " october:10 november:11 december:12 jan:1 feb:2 mar:3 apr:4 jun:6 jul:7"
                      + " aug:8 sep:9 sept:9 oct:10 nov:11 dec:12"),
              Map.entry(OF, "of:0"),
              Map.entry(MAGNITUDE_SUFFIX, "bn:9 tn:12 trn:12 mn:6 mln:6 bln:9"),
              Map.entry(MONEY_SUFFIX, "k:3 m:6 b:9 t:12"),
              Map.entry(ORDINAL_SUFFIX, "st:0 nd:0 rd:0 th:0"),
              Map.entry(DOLLAR_KIND, "us:1 a:8 au:8 s:9 c:10 hk:11 nt:12")));

  private final CharArrayMap<Integer> words = new CharArrayMap<>(128, false);
  private final CharArrayMap<Integer> suffixes = new CharArrayMap<>(16, false);

  /** For each first letter the lengths of the words, a bit each, that begin with it. */
  private final int[] firstLetters = new int[FIRST_MASK + 1];

  private NeutralWords(Map<Integer, String> wordsOfKind) {
    wordsOfKind.forEach(this::add);
  }

  private void markFirst(String word) {
    firstLetters[word.charAt(0) & FIRST_MASK] |= 1 << word.length();
  }

  private void add(int kind, String list) {
    boolean suffix = kind == MAGNITUDE_SUFFIX || kind == MONEY_SUFFIX || kind == ORDINAL_SUFFIX;
    for (String entry : list.split(" ", -1)) {
      int colon = entry.indexOf(':');
      int value = Integer.parseInt(entry.substring(colon + 1));
      String word = entry.substring(0, colon);
      (suffix ? suffixes : words).put(word, kind << KIND_SHIFT | value);
      if (mayBegin(kind)) {
        markFirst(word);
      }
    }
  }

  static NeutralWords of(Language language) {
    return language == Language.VIETNAMESE ? VIETNAMESE : ENGLISH;
  }

  /** Whether a value can begin with a word of the kind. */
  static boolean mayBegin(int kind) {
    return switch (kind) {
      case UNIT, WEAK_UNIT, TEEN, TENS, YEAR -> true;
      case CURRENCY, DOLLAR_KIND -> true;
      case MONTH_NAME, MONTH, DAY, EARLY_DAY, WEEKDAY -> true;
      default -> false;
    };
  }

  /** Whether a token is a word that a value can begin with; nearly all are refused at a glance. */
  boolean begins(char[] token, int length) {
    return length > 0
        && length < Integer.SIZE
        && (firstLetters[token[0] & FIRST_MASK] & 1 << length) != 0
        && mayBegin(kind(word(token, 0, length)));
  }

  /** The code of a word, or {@link #NONE}; makes no object. */
  int word(char[] text, int offset, int length) {
    return code(words, text, offset, length);
  }

  /** The code of the letters directly behind a number, or {@link #NONE}; makes no object. */
  int suffix(char[] text, int offset, int length) {
    return code(suffixes, text, offset, length);
  }

  private static int code(CharArrayMap<Integer> codes, char[] text, int offset, int length) {
    Integer code = length == 0 ? null : codes.get(text, offset, length);
    return code == null ? NONE : code;
  }

  static int kind(int code) {
    return code >> KIND_SHIFT;
  }

  static int value(int code) {
    return code & VALUE_MASK;
  }
}

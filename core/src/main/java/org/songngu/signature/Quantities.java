package org.songngu.signature;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songngu.ingest.FoundDate;
import org.songngu.normalize.NumberForm;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The quantities of a text in a form that both languages share: {@code 1,5 tỷ} and {@code 1.5
 * billion} are {@code 1500000000}. Small and round numbers weigh less; years and the parts of dates
 * are no quantities. A score, {@code 2-1}, is one quantity, whoever is named first.
 */
final class Quantities {
  private static final HashedWords POWERS =
      new HashedWords(
          Map.ofEntries(
              Map.entry("nghìn", 3),
              Map.entry("ngàn", 3),
              Map.entry("nghin", 3),
              Map.entry("ngan", 3),
              Map.entry("triệu", 6),
              Map.entry("trieu", 6),
              Map.entry("tỷ", 9),
              Map.entry("tỉ", 9),
              Map.entry("ty", 9),
              Map.entry("thousand", 3),
              Map.entry("million", 6),
              Map.entry("mln", 6),
              Map.entry("billion", 9),
              Map.entry("bln", 9),
              Map.entry("trillion", 12)));

  private static final HashedWords WORDS =
      new HashedWords(
          Map.ofEntries(
              Map.entry("eleven", 11),
              Map.entry("twelve", 12),
              Map.entry("thirteen", 13),
              Map.entry("fourteen", 14),
              Map.entry("fifteen", 15),
              Map.entry("sixteen", 16),
              Map.entry("seventeen", 17),
              Map.entry("eighteen", 18),
              Map.entry("nineteen", 19),
              Map.entry("twenty", 20),
              Map.entry("thirty", 30),
              Map.entry("forty", 40),
              Map.entry("fifty", 50),
              Map.entry("sixty", 60),
              Map.entry("seventy", 70),
              Map.entry("eighty", 80),
              Map.entry("ninety", 90)));

  private static final List<String> ONES =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final int MOST_DIGITS = 15;
  private static final int SCORE_DIGITS = 2;
  private static final int SIGNIFICANT = 6;

  /** There are few scores, and a range, {@code 2-3 days}, looks like one. */
  private static final float SCORE_WEIGHT = 0.6f;

  private final ScannedText text;
  private final List<FoundDate> dates;
  private final boolean english;
  private final NumberForm form;
  private final @Nullable Labels labels;
  private final StringBuilder digits = new StringBuilder();
  private final Map<Integer, Quantity> found = new TreeMap<>();

  /**
   * A quantity.
   *
   * @param weight from 0 to 1
   * @param score whether it is the score of a match
   */
  record Quantity(float weight, boolean score) {}

  /**
   * @param dates the dates of the text, whose parts are no quantities
   */
  Quantities(ScannedText text, List<FoundDate> dates, Language language, @Nullable Labels labels) {
    this.text = text;
    this.dates = dates;
    this.english = language == Language.ENGLISH;
    this.form = english ? NumberForm.ENGLISH : NumberForm.VIETNAMESE;
    this.labels = labels;
  }

  /** The number of each quantity with what it is. */
  Map<Integer, Quantity> read() {
    for (int token = 0; token < text.size(); token++) {
      addScore(token);
      digits.setLength(0);
      if ((isWritten(token) || isSpelled(token)) && digits.length() <= MOST_DIGITS) {
        add(new BigDecimal(digits.toString()), power(token + 1));
      }
    }
    return found;
  }

  private void addScore(int token) {
    boolean first = isGoals(token) && token + 1 < text.size() && isGoals(token + 1);
    if (first
        && text.has(token + 1, TokenScanner.AFTER_HYPHEN)
        && !text.has(token, TokenScanner.AFTER_HYPHEN)) {
      int one = Integer.parseInt(text.text(token));
      int other = Integer.parseInt(text.text(token + 1));
      String score = Math.max(one, other) + "-" + Math.min(one, other);
      int key = Hashes.of(score);
      found.put(key, new Quantity(SCORE_WEIGHT, true));
      if (labels != null) {
        labels.number(key, score);
      }
    }
  }

  private boolean isGoals(int token) {
    boolean digits =
        text.has(token, TokenScanner.NUMBER)
            && text.length(token) <= SCORE_DIGITS
            && !isInDate(token)
            && !isSlashed(token);
    for (int i = 0; i < text.length(token) && digits; i++) {
      char c = text.characters()[text.offset(token) + i];
      digits = c >= '0' && c <= '9';
    }
    return digits;
  }

  private boolean isWritten(int token) {
    return text.has(token, TokenScanner.NUMBER)
        && !isInDate(token)
        && !isSlashed(token)
        && form.append(text.characters(), text.offset(token), text.length(token), digits);
  }

  private boolean isSpelled(int token) {
    int word = english ? WORDS.value(text.hash(token)) : HashedWords.NONE;
    if (word < 0) {
      return false;
    }
    boolean more =
        word >= 20 && token + 1 < text.size() && text.has(token + 1, TokenScanner.AFTER_HYPHEN);
    digits.append(word + (more ? Math.max(0, ONES.indexOf(text.text(token + 1))) : 0));
    return true;
  }

  private int power(int token) {
    int power = 0;
    for (int next = token; next < Math.min(token + 2, text.size()); next++) {
      int scale = POWERS.value(text.hash(next));
      if (scale < 0) {
        break;
      }
      power += scale;
    }
    return power;
  }

  /** The parts of {@code 16/3} and of a decree's number are no quantities. */
  private boolean isSlashed(int token) {
    return text.has(token, TokenScanner.AFTER_SLASH)
        || (token + 1 < text.size() && text.has(token + 1, TokenScanner.AFTER_SLASH));
  }

  private void add(BigDecimal value, int power) {
    BigDecimal scaled = value.scaleByPowerOfTen(power).round(new MathContext(SIGNIFICANT));
    if (scaled.signum() == 0) {
      return;
    }
    BigDecimal plain = scaled.stripTrailingZeros();
    boolean year = power == 0 && plain.scale() <= 0 && isYear(plain);
    boolean small = scaled.compareTo(BigDecimal.TEN) <= 0;
    if (year || (small && plain.scale() <= 0)) {
      return;
    }
    int significant = plain.precision();
    String written = plain.toPlainString();
    int key = Hashes.of(written);
    float weight = significant >= 3 ? 1 : significant == 2 ? 0.6f : 0.3f;
    found.put(key, new Quantity(weight, false));
    if (labels != null) {
      labels.number(key, written);
    }
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  private boolean isInDate(int token) {
    for (FoundDate date : dates) {
      if (text.start(token) >= date.start() && text.end(token) <= date.end()) {
        return true;
      }
    }
    return false;
  }
}

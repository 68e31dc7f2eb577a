package org.songngu.event;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.event.TextWords.Token;
import org.songngu.ingest.FoundDate;
import org.songngu.normalize.NumberForm;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The quantities of a text in a form that both languages share: {@code 1,5 tỷ} and {@code 1.5
 * billion} are {@code 1500000000}. Small and round numbers weigh less; years and the parts of dates
 * are no quantities.
 */
final class Quantities {
  private static final Map<String, Integer> POWERS =
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
          Map.entry("trillion", 12));

  private static final Map<String, Integer> WORDS =
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
          Map.entry("ninety", 90));

  private Quantities() {}

  /** Each quantity with its weight, from 0 to 1. */
  static Map<String, Double> read(List<Token> tokens, List<FoundDate> dates, Language language) {
    Map<String, Double> quantities = new HashMap<>();
    NumberForm form = language == Language.VIETNAMESE ? NumberForm.VIETNAMESE : NumberForm.ENGLISH;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      digits.setLength(0);
      Integer word = language == Language.ENGLISH ? WORDS.get(token.text()) : null;
      if (word != null) {
        digits.append(word);
        boolean unit =
            i + 1 < tokens.size() && tokens.get(i + 1).has(TokenScanner.AFTER_HYPHEN) && word >= 20;
        int ones = unit ? ones(tokens.get(i + 1).text()) : 0;
        if (ones > 0) {
          digits.setLength(0);
          digits.append(word + ones);
        }
      } else if (!token.has(TokenScanner.NUMBER)
          || isInDate(token, dates)
          || isSlashed(tokens, i)
          || !form.append(token.text().toCharArray(), token.text().length(), digits)) {
        continue;
      }
      if (digits.length() > 15) {
        continue;
      }
      BigDecimal value = new BigDecimal(digits.toString());
      int power = 0;
      for (int next = i + 1; next < Math.min(i + 3, tokens.size()); next++) {
        Integer scale = POWERS.get(tokens.get(next).text());
        if (scale == null) {
          break;
        }
        power += scale;
      }
      add(value, power, quantities);
    }
    return quantities;
  }

  /** The parts of {@code 16/3} and of a decree's number are no quantities. */
  private static boolean isSlashed(List<Token> tokens, int i) {
    return tokens.get(i).has(TokenScanner.AFTER_SLASH)
        || (i + 1 < tokens.size() && tokens.get(i + 1).has(TokenScanner.AFTER_SLASH));
  }

  private static int ones(String word) {
    return List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
        .indexOf(word);
  }

  private static void add(BigDecimal value, int power, Map<String, Double> quantities) {
    BigDecimal scaled = value.scaleByPowerOfTen(power).round(new MathContext(6));
    if (scaled.signum() == 0) {
      return;
    }
    BigDecimal plain = scaled.stripTrailingZeros();
    boolean year = power == 0 && plain.scale() <= 0 && isYear(plain);
    int significant = plain.precision();
    boolean small = scaled.compareTo(BigDecimal.TEN) <= 0;
    if (year || (small && plain.scale() <= 0)) {
      return;
    }
    double weight = significant >= 3 ? 1 : significant == 2 ? 0.6 : 0.3;
    quantities.put(plain.toPlainString(), weight);
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  private static boolean isInDate(Token token, List<FoundDate> dates) {
    for (FoundDate date : dates) {
      if (token.start() >= date.start() && token.end() <= date.end()) {
        return true;
      }
    }
    return false;
  }
}

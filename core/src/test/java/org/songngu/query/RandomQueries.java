package org.songngu.query;

import java.util.List;
import java.util.Random;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;

/**
 * What people may type, and what nobody would: words of both languages, with and without signs of
 * the query syntax, in any order and number; the same for the same seed.
 */
public final class RandomQueries {
  private static final List<String> PIECES =
      List.of(
          "bán dẫn",
          "ban dan",
          "semiconductor",
          "Seoul",
          "1,5 tỷ",
          "$1.5 billion",
          "1/7/2024",
          "ngày 1 tháng 7",
          "title:",
          "published:",
          "published:[2024-06 TO 2024-07]",
          "language:vi",
          "source:",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "\"",
          "\"a b\"~5",
          "~",
          "*",
          "?",
          "-",
          "+",
          "=",
          "==",
          "AND",
          "OR",
          "NOT",
          "&&",
          "||",
          "!",
          "\\",
          "/",
          ":",
          "^",
          "^2",
          "#",
          "@",
          "%",
          "…",
          "\u0301",
          "\u200B",
          "\uD83D\uDE00",
          "\uD800",
          "\u0000",
          "\t",
          "a*",
          "của",
          "the",
          "日本");

  /** One query in so many is as long as a paragraph. */
  private static final int LONG_ONES = 50;

  private static final int FEW = 8;
  private static final int MANY = 120;

  private final Random random;
  private final Forms forms;

  /** Queries of one seed. */
  public RandomQueries(long seed, Lexicon lexicon) {
    this.random = new Random(seed);
    this.forms = lexicon.forms();
  }

  /** The next one. */
  public String next() {
    int pieces = random.nextInt(random.nextInt(LONG_ONES) == 0 ? MANY : FEW);
    boolean words = random.nextBoolean();
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      query.append(words || random.nextInt(3) == 0 ? form() : piece());
      query.append(!words && random.nextInt(3) == 0 ? "" : " ");
    }
    return query.toString();
  }

  private String form() {
    return forms.text(random.nextInt(forms.size()));
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}

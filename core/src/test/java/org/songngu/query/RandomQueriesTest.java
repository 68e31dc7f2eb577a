package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.songngu.lexicon.Lexicon;

/** Whatever a person types is a query. */
class RandomQueriesTest {
  private static final int QUERIES = 5_000;

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

  @Test
  void anyTextIsUnderstoodAndNothingThrows() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < QUERIES; i++) {
      String query = query(random);
      assertThatCode(
              () ->
                  BilingualQuery.of(
                      query, Lexicon.builtIn(), DocumentCounts.NONE, QueryOptions.DEFAULT))
          .as("seed %d, query %s", seed, query)
          .doesNotThrowAnyException();
    }
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
      query.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return query.toString();
  }
}

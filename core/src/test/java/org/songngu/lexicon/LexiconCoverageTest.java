package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.lexicon.LexiconCoverage.Missing;
import org.songngu.report.Language;

class LexiconCoverageTest {
  private static final String LIST =
      """
      # word, tokens, share with a capital
      nhà	50	0.01
      hà nội	20	1.00
      2024	10	0.00

      nhòe	15	0.00
      house	5	0.10
      """;

  private static Lexicon lexicon() throws IOException {
    return Lexicon.of(LexiconFile.read("test", new StringReader("noun nhà = house\n")));
  }

  @Test
  void wordsOfTheLanguageNamesAndNumbersAreCovered() throws IOException {
    LexiconCoverage coverage =
        LexiconCoverage.of(lexicon(), Language.VIETNAMESE, "list", new StringReader(LIST));
    assertThat(coverage.tokens()).isEqualTo(100);
    assertThat(coverage.share()).isEqualTo(0.8);
    assertThat(coverage.missing())
        .isEqualTo(List.of(new Missing("nhòe", 15), new Missing("house", 5)));
  }

  @Test
  void linesThatAreNoRowsAreNamed() {
    assertThatThrownBy(
            () ->
                LexiconCoverage.of(
                    lexicon(),
                    Language.ENGLISH,
                    "list.tsv",
                    new StringReader("a\t1\t0\nb\nc\tx\t0\n")))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageContaining("list.tsv:2:")
        .hasMessageContaining("list.tsv:3:");
  }
}

package org.songngu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.lexicon.Lexicon;

class WordCutterTest {
  private static final Path DEVELOPMENT_DATA = Path.of("../../shared/eval/vtb/dev.conllu");

  private final WordCutter cutter = new WordCutter(Lexicon.builtIn());

  private String cut(String text) {
    return cutter.cut(text).stream()
        .map(word -> text.substring(word.start(), word.end()))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Việt Nam|phát triển|công nghiệp|bán dẫn|.",
        "ông|Nguyễn Văn An|nói|:|\"|không thể|\"",
        "ngôi|nhà|đó",
        "đưa|ra|ý kiến",
        "người ta|theo dõi|cuộc sống",
        "TP.HCM|và|GD&ĐT",
        "ngày|30-4-1975",
        "giá|25.000|đồng",
        "tăng|5,5%|...",
        "H.|và|tp.|HCM",
      })
  void wordsAreCutAsReadersWould(String words) {
    assertThat(cut(words.replace("|", " "))).isEqualTo(words);
  }

  @Test
  void numbersOfTokenizedTextStayWhole() {
    assertThat(cut("giá 25 . 000 đồng")).isEqualTo("giá|25 . 000|đồng");
  }

  @Test
  void theUnicodeFormOfTheTextDoesNotMatter() {
    assertThat(cut("ba\u0301n da\u0302\u0303n")).isEqualTo("ba\u0301n da\u0302\u0303n");
  }

  @Test
  void wordsAreAllOfTheTextButTheWhiteSpace() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> pieces =
        List.of("bán", "dẫn", " ", "A", ".", "-", "1", "%", "Hà", "Nội", "\uD83D\uDE00", "\u0301");
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(20); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(cut(text.toString()).replace("|", "").replaceAll("\\s", ""))
          .as("seed %s, text [%s]", seed, text)
          .isEqualTo(text.toString().replaceAll("\\s", ""));
    }
  }

  @Test
  void mostWordsOfTheDevelopmentDataAreRight() throws IOException {
    assumeTrue(Files.exists(DEVELOPMENT_DATA));
    assertThat(WordCutterScore.f1(DEVELOPMENT_DATA)).isGreaterThan(0.93);
  }
}

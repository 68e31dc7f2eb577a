package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemTest {
  private final EnglishStem stem = new EnglishStem();

  @ParameterizedTest
  @CsvSource({
    "artefacts, artifact",
    "centres, center",
    "haemorrhages, hemorrhage",
    "organisations, organization",
    "neighbours, neighbor",
    "travelled, traveled",
    "children, child",
    "bought, buy",
  })
  void whatIsSpelledOrInflectedOtherwiseHasOneStem(String word, String other) {
    assertThat(stem.stem(word)).isEqualTo(stem.stem(other));
  }

  @Test
  void wordsThatOnlyLookAlikeStayApart() {
    assertThat(stem.stem("important")).isNotEqualTo(stem.stem("import"));
    assertThat(stem.stem("hours")).isEqualTo(stem.stem("hour")).isNotEqualTo(stem.stem("hor"));
  }
}

package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveNamesTest {
  @ParameterizedTest
  @CsvSource({
    "page.html.gz, page.html",
    "2024/a.b.ZST, 2024/a.b",
    "news.tgz, news.tar",
    "news.TBZ2, news.tar",
    "news.tar.xz, news.tar",
    "news.zip, news.zip",
    "page.html, page.html",
    "gz, gz"
  })
  void whatIsPacked_hasTheNameWithoutTheEnding(String packed, String name) {
    assertThat(ArchiveNames.unpacked(packed)).isEqualTo(name);
  }
}

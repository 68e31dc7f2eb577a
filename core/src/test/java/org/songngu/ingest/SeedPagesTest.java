package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songngu.report.Report;

/** Five real pages, where they are at hand. */
class SeedPagesTest {
  private static Map<String, Report> seeds = Map.of();

  @BeforeAll
  static void readSeeds() throws IOException {
    Path folder = Path.of("../../shared/seeds");
    assumeTrue(Files.isDirectory(folder), "the seeds are not here");
    CollectingSink sink = new CollectingSink();
    ReportSources.read(folder, sink);
    seeds =
        sink.reports.stream()
            .collect(Collectors.toMap(report -> report.id().substring(0, 3), report -> report));
  }

  private static Report seed(String number) {
    return java.util.Objects.requireNonNull(seeds.get(number));
  }

  @Test
  void boilerplate_isGone() {
    for (Report report : seeds.values()) {
      assertThat(report.text())
          .doesNotContainIgnoringCase("xổ số")
          .doesNotContainIgnoringCase("tarot")
          .doesNotContain("Volvo", "Brexit", "Santo Domingo", "GlobalVN");
    }
  }

  @Test
  void articles_areThere() {
    assertThat(seed("000").text()).contains("ăn trưa làm việc", "chăm sóc sức khỏe nhân dân");
    assertThat(seed("001").text()).contains("Landing AI", "chuỗi giá trị vững chắc");
    assertThat(seed("002").text()).contains("blockchain", "150 tỷ USD");
    assertThat(seed("003").text()).contains("short-cut projects", "./.");
    assertThat(seed("004").text()).contains("Boston", "thịnh vượng.");
  }

  @Test
  void nothing_isLost() {
    for (Report report : seeds.values()) {
      assertThat(report.removed()).allMatch(piece -> !piece.reason().isEmpty());
    }
    assertThat(seed("000").removed()).anyMatch(piece -> piece.text().contains("tarot"));
  }

  @Test
  void dates_haveTheirEvidence() {
    assertThat(seed("000").published().toString()).isEqualTo("--07-01");
    assertThat(seed("000").published().evidence()).isEqualTo("Trưa 1/7");
    assertThat(seed("001").published().toString()).isEqualTo("--09-22");
    assertThat(seed("002").published().toString()).isEqualTo("--08-12");
    assertThat(seed("003").published().toString()).isEqualTo("2024-07-01");
    assertThat(seed("004").published().toString()).isEqualTo("2025-10-28");
  }
}

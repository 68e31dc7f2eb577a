package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;

/** The README's Java example compiles, runs and is the one that stands in the README. */
class ReadmeExampleTest {
  private static final String BEGIN = "    // BEGIN";
  private static final String END = "    // END";

  @TempDir private Path folder;

  @Test
  void theExampleFindsBothReports() throws IOException {
    List<String> lines = new ArrayList<>();
    // BEGIN
    try (Archive archive = Archive.open(folder)) {
      archive.add(Report.of("a", "Nhà máy bán dẫn khởi công ở Bắc Ninh", "", Language.VIETNAMESE));
      archive.add(Report.of("b", "Semiconductor plant breaks ground", "", Language.ENGLISH));
      archive.commit();
      for (EventHits event : archive.search("ban dan").events()) {
        for (Hit hit : event.hits()) {
          lines.add(hit.report().title() + " " + hit.matched());
        }
      }
    }
    // END
    assertThat(lines).hasSize(2).anyMatch(line -> line.startsWith("Semiconductor plant"));
  }

  @Test
  void theReadmeShowsTheSameLines() throws IOException {
    Path module = Path.of("").toAbsolutePath();
    String readme = Files.readString(module.resolve("../README.md"));
    Path source = module.resolve("src/test/java/org/songngu/ReadmeExampleTest.java");
    List<String> lines = Files.readAllLines(source);
    String example =
        String.join(
            "\n",
            lines.subList(lines.indexOf(BEGIN) + 1, lines.indexOf(END)).stream()
                .map(line -> line.substring(4))
                .toList());
    assertThat(readme).contains("```java\n" + example + "\n```");
  }
}

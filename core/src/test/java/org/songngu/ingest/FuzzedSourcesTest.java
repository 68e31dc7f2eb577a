package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.report.Report;

/**
 * Files of every kind, damaged at random, cost themselves alone, and a line that says so. The build
 * damages a few hundred; more: {@code -Dsongngu.fuzz=100000}, and what a seed has found again:
 * {@code -Dsongngu.fuzz.seed=SEED}. What was found so stands in {@link HostileInputTest}.
 */
class FuzzedSourcesTest {
  private static final int FILES = Integer.getInteger("songngu.fuzz", 400);
  private static final String SOUND =
      "Một tin không hư hại\n\nSáng 1/7, mọi việc vẫn như thường.\n";

  @TempDir private Path folder;

  @Test
  void damagedFilesCostThemselvesAlone() throws IOException {
    long seed = Long.getLong("songngu.fuzz.seed", System.nanoTime());
    List<SampleFiles.Sample> samples = SampleFiles.all();
    Files.writeString(folder.resolve("z.txt"), SOUND);
    for (int i = 0; i < FILES; i++) {
      Random random = new Random(seed + i);
      SampleFiles.Sample sample = samples.get(random.nextInt(samples.size()));
      byte[] other = samples.get(random.nextInt(samples.size())).bytes();
      Path damaged = folder.resolve(sample.name());
      Files.write(damaged, new Damage(random, other).of(sample.bytes()));
      String what = "-Dsongngu.fuzz=1 -Dsongngu.fuzz.seed=%d, %s".formatted(seed + i, damaged);
      CollectingSink sink = new CollectingSink();
      assertThatCode(() -> ReportSources.read(folder, sink)).as(what).doesNotThrowAnyException();
      assertThat(sink.ids()).as(what).endsWith("z");
      assertThat(Stream.concat(sink.failures.stream(), sink.warnings.stream()))
          .as(what)
          .allSatisfy(FuzzedSourcesTest::isOneCleanLine)
          .noneMatch(line -> line.contains("taken apart"));
      // JSON lines are taken as they are.
      assertThat(sink.reports)
          .as(what)
          .filteredOn(report -> !sample.name().contains("json") && !report.id().startsWith("j"))
          .allSatisfy(FuzzedSourcesTest::isClean);
      Files.delete(damaged);
    }
  }

  private static void isOneCleanLine(String line) {
    assertThat(line.chars()).noneMatch(Character::isISOControl);
  }

  /** Nothing of a report can steer a terminal, whatever the file has. */
  private static void isClean(Report report) {
    String text = report.text() + report.url() + report.source();
    assertThat(text.chars().filter(Character::isISOControl).allMatch(c -> c == '\n' || c == '\t'))
        .as(Arrays.toString(text.toCharArray()))
        .isTrue();
  }
}

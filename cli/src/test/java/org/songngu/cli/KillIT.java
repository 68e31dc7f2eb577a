package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.Archive;
import org.songngu.event.Event;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.report.Report;

/**
 * Kills the real process at random moments while it indexes, lets the next run go on, and compares
 * what comes out with an index that was built in peace. The build kills a few times; a hundred
 * times: {@code mvn -pl cli -am verify -DskipTests -Dit.test=KillIT -Dsongngu.kills=100
 * -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("songngu.kills", 3);
  private static final int COPIES = 6;
  private static final int KILLS_OF_ONE_INDEX = 5;

  @TempDir private static Path folder;

  private static Path input = Path.of("");

  private static String[] command(Path index) {
    return new String[] {
      "index", "--index", index.toString(), "--commit-every", "100", input.toString()
    };
  }

  @Test
  void killedRuns_giveTheIndexOfAPeacefulOne() throws Exception {
    input = Files.createDirectory(folder.resolve("input"));
    writeInput();
    long start = System.nanoTime();
    Path peaceful = folder.resolve("peaceful");
    Launched run = songngu(command(peaceful));
    assertThat(run.status()).as(run.err()).isZero();
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Set<Set<Report>> expected = content(peaceful);

    long seed = Long.getLong("songngu.random.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int kills = 0; kills < KILLS; kills += KILLS_OF_ONE_INDEX) {
      String what = "seed %d, from kill %d on".formatted(seed, kills);
      Path index = folder.resolve("killed");
      for (int i = 0; i < Math.min(KILLS_OF_ONE_INDEX, KILLS - kills); i++) {
        kill(index, random.nextInt((int) milliseconds));
      }
      Launched last = songngu(command(index));
      assertThat(last.status()).as("%s: %s", what, last.err()).isZero();
      assertThat(songngu("check", "--index", index.toString()).out()).as(what).contains("whole");
      assertThat(content(index)).as(what).isEqualTo(expected);
      IOUtils.rm(index);
    }
  }

  private static void kill(Path index, int milliseconds) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Launched.launcher().toString()));
    command.addAll(List.of(command(index)));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** All reports with all that is known of them, by events; numbers of events do not count. */
  private static Set<Set<Report>> content(Path index) throws IOException {
    Set<Set<Report>> events = new HashSet<>();
    try (Archive archive = Archive.open(index)) {
      for (Event event : archive.events()) {
        events.add(new HashSet<>(event.reports()));
      }
    }
    return events;
  }

  private static void writeInput() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      try (InputStream stream = fixtures.reports()) {
        StrictSink collect = (report, place) -> reports.add(report);
        ReportSources.read(stream, "fixtures", collect);
      }
    }
    try (OutputStream file = Files.newOutputStream(input.resolve("zipped.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int copy = 0; copy < COPIES; copy++) {
        for (Report report : reports) {
          String name = copy + "." + report.id() + ".txt";
          String page = "%s\n\n%s\n\nBản %d.\n".formatted(report.title(), report.body(), copy);
          if (copy % 2 == 0) {
            Files.writeString(input.resolve(name), page);
          } else {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(page.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
          }
        }
      }
    }
  }
}

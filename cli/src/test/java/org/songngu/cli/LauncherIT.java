package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.fixtures.Fixtures;

/** The launcher in a place of its own. */
class LauncherIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path home;
  private Path target = Path.of("");

  @BeforeEach
  void install() throws IOException {
    Path built = Launched.launcher().resolveSibling("cli").resolve("target");
    target = Files.createDirectories(home.resolve("cli/target"));
    Files.copy(Launched.launcher(), home.resolve("songngu"));
    Files.copy(built.resolve("songngu.jar"), target.resolve("songngu.jar"));
    Files.createSymbolicLink(target.resolve("lib"), built.resolve("lib"));
  }

  @Test
  void whatAKilledTrainingLeftIsClearedAndTheCacheIsWhole() throws Exception {
    Path lock = Files.createDirectory(target.resolve("songngu.lock"));
    Files.writeString(lock.resolve("aot"), "half a cache");
    assertThat(version().out()).startsWith("songngu");
    assertThat(lock).as("a fresh lock is another training's").exists();

    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
    assertThat(version().out()).startsWith("songngu");
    Path ready = target.resolve("songngu.ready");
    assumeTrue(newJava(), "a JDK of version 25 is needed");
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(ready) && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    List<String> made = Files.readAllLines(ready);
    assertThat(Path.of(made.get(1))).isNotEmptyFile();
    assertThat(doctor().out()).contains("from a cache of loaded classes");

    Files.setLastModifiedTime(target.resolve("songngu.jar"), FileTime.from(Instant.now()));
    assertThat(doctor().out()).contains("without a cache yet");
  }

  @Test
  void interruptedIndexingSaysSoAndGoesOn() throws Exception {
    Path many = home.resolve("many.jsonl");
    StringBuilder text = new StringBuilder();
    try (Stream<String> lines =
        new java.io.BufferedReader(
                new java.io.InputStreamReader(
                    Fixtures.DEMO.reports(), java.nio.charset.StandardCharsets.UTF_8))
            .lines()) {
      List<String> all = lines.toList();
      for (int copy = 0; copy < 200; copy++) {
        for (String line : all) {
          text.append(line.replace("{\"id\": \"", "{\"id\": \"" + copy + ".")).append('\n');
        }
      }
    }
    Files.writeString(many, text);
    String index = home.resolve("index").toString();
    Process process =
        new ProcessBuilder(
                Launched.launcher().toString(), "index", "--index", index, many.toString())
            .redirectErrorStream(true)
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(Path.of(index, "write.lock")) && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(
            new String(
                process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("Stopped.")
        .doesNotContain("Exception");
    Launched again = Launched.songngu("index", "--index", index, many.toString());
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(Launched.songngu("stats", "--index", index).out()).containsPattern("reports +9,600");
  }

  @Test
  void twoThatFindNothingBuiltBuildOnce() throws IOException {
    Path jar = target.resolve("songngu.jar");
    Path kept = Files.move(jar, home.resolve("kept.jar"));
    Path maven = Files.createDirectory(home.resolve("bin")).resolve("mvn");
    Files.writeString(maven, "#!/bin/sh\nsleep 2; mv '%s' '%s' || exit 1\n".formatted(kept, jar));
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        Files.createDirectory(home.resolve("target")).resolve("builder"),
        "999999999\n"); // of one that was killed
    String songngu = home.resolve("songngu") + " --version";
    Launched run =
        Launched.script(
            Map.of("LC_ALL", "C.UTF-8"),
            "PATH='%s':$PATH; %s & %s; wait".formatted(maven.getParent(), songngu, songngu));
    assertThat(run.err()).containsOnlyOnce("Building").doesNotContain("failed");
    assertThat(run.out()).containsPattern("(?s)songngu .*songngu ");
    assertThat(home.resolve("target/builder")).doesNotExist();
  }

  private static boolean newJava() {
    return Launched.launched("--version")
        .out()
        .lines()
        .anyMatch(line -> line.matches("Java (2[5-9]|[3-9]\\d).*"));
  }

  @Test
  void aLocaleThatIsNotInstalledSpoilsNothing() throws Exception {
    Path pages = Files.createDirectory(home.resolve("pages"));
    Files.writeString(pages.resolve("bão.txt"), "Bão số 4\n\nSáng 3/7/2024 bão vào bờ.\n");
    String songngu = home.resolve("songngu") + " ";
    String index = " --index " + home.resolve("index") + " ";
    for (String locale : List.of("LC_ALL=xx_XX.UTF-8", "LANG=xx_XX.UTF-8", "LC_ALL=C")) {
      String line = "unset LC_ALL; export " + locale + "; ";
      Launched run =
          Launched.script(
              Map.of(),
              line + songngu + "index" + index + pages + " && " + songngu + "search" + index
                  + "bão");
      assertThat(run.status()).as(locale).isZero();
      assertThat(run.out()).as(locale).contains("Bão số 4  bão");
    }
    Launched run =
        Launched.script(Map.of("LC_ALL", "vi_XX.UTF-8"), songngu + "search" + index + "zyxwv");
    assertThat(run.err()).isEqualTo("Không có bài nào khớp với zyxwv\n");
  }

  private Launched version() {
    return Launched.script(Map.of("LC_ALL", "C.UTF-8"), home.resolve("songngu") + " --version");
  }

  private Launched doctor() {
    return Launched.script(Map.of("LC_ALL", "C.UTF-8"), home.resolve("songngu") + " doctor");
  }
}

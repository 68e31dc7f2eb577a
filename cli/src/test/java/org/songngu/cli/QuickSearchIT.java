package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.Settings;
import picocli.CommandLine;

/** Holds the quick reader of a search against picocli. */
class QuickSearchIT {
  private static final Console CONSOLE =
      new Console(
          OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Style.PLAIN, 80);

  private static final Settings SETTINGS = new Settings(name -> null, Path.of("/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bán dẫn",
        "--index news bán dẫn",
        "bán --index=news dẫn",
        "--language vi --since 2024-07 --until=2024 x",
        "--source bao --limit 7 --group NONE --format jsonl x",
        "--no-expand --no-bridge --exact-marks --explain x",
        "--index news -- -x --language",
        "--limit 3 --limit 4 x",
        "-"
      })
  void bothReadTheSame(String line) throws ReflectiveOperationException {
    SearchCommand quick =
        Objects.requireNonNull(QuickSearch.read(CONSOLE, SETTINGS, arguments(line)));
    SearchCommand usual = new SearchCommand(CONSOLE);
    usual.use(SETTINGS);
    new CommandLine(usual)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .parseArgs(
            List.of(arguments(line)).subList(1, arguments(line).length).toArray(String[]::new));
    assertThat(quick).usingRecursiveComparison().ignoringFields("console").isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--limit",
        "--limit x y",
        "--limit -3 y",
        "--language de x",
        "--since 1/7 x",
        "--since --07-01 x",
        "--format pdf x",
        "--no-expand=true x",
        "--queries file",
        "--lexicon mine.txt x",
        "--frobnicate x"
      })
  void whatIsUnusualIsLeftToPicocli(String line) {
    assertThat(QuickSearch.read(CONSOLE, SETTINGS, arguments(line))).isNull();
  }

  private static String[] arguments(String line) {
    return ("search " + line).split(" ");
  }
}

package org.songngu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.Settings;
import org.songngu.fixtures.Fixtures;

/**
 * A run of a command: of the real launcher, as a shell would start it, or in this process.
 *
 * @param status its exit status
 * @param out what it wrote as data
 * @param err what it wrote beside
 */
record Launched(int status, String out, String err) {
  private static final Path LAUNCHER = Path.of("..", "songngu").toAbsolutePath().normalize();

  private static final int WIDTH = 100;

  private static final String NOWHERE = "/nonexistent";

  /** Runs the launcher with an input. */
  static Launched with(String input, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(Arrays.asList(arguments));
    return run(input, environment, command);
  }

  /** Runs the launcher. */
  static Launched launched(String... arguments) {
    return with("", Map.of("LC_ALL", "C.UTF-8"), arguments);
  }

  /**
   * Runs a command in this process, from its arguments to its exit status: what the launcher, the
   * terminal and the packaged jar add is not there, and neither is the time that they take.
   */
  static Launched songngu(String... arguments) {
    return inProcess("en", WIDTH, arguments);
  }

  /** Runs a command in this process with the texts of a language and lines of a width. */
  static Launched inProcess(String ui, int width, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("SONGNGU_UI", ui, "XDG_CONFIG_HOME", NOWHERE, "XDG_DATA_HOME", NOWHERE);
    int status =
        Songngu.run(
            arguments,
            () -> new Settings(environment::get, Path.of("")),
            (settings, options) -> {
              Console console = new Console(out, err, Style.PLAIN, width);
              console.set(settings, options);
              return console;
            },
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Launched(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a line of shell in which {@code songngu} is the launcher. */
  static Launched shell(String line) {
    String script = "songngu() { '%s' \"$@\"; }\n%s".formatted(LAUNCHER, line);
    return run("", Map.of("LC_ALL", "C.UTF-8"), List.of("sh", "-c", script));
  }

  /** Runs a line of shell. */
  static Launched script(Map<String, String> environment, String line) {
    return run("", environment, List.of("sh", "-c", line));
  }

  /** Copies the reports of the demonstration into a folder. */
  static Path demoReports(Path folder) throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    try (InputStream stream = Fixtures.DEMO.reports()) {
      Files.copy(stream, reports);
    }
    return reports;
  }

  static Path launcher() {
    return LAUNCHER;
  }

  private static Launched run(String input, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile("songngu", ".out");
      Path err = Files.createTempFile("songngu", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      String path = System.getenv("PATH");
      builder.environment().clear();
      builder.environment().put("PATH", path == null ? "" : path);
      // What the user who runs the tests has set must not count.
      builder.environment().put("XDG_CONFIG_HOME", NOWHERE);
      builder.environment().put("XDG_DATA_HOME", NOWHERE);
      builder.environment().putAll(environment);
      Process process = builder.start();
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      int status = process.waitFor();
      Launched launched = new Launched(status, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return launched;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

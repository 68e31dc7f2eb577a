package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Screens that a person has read, and the reports that they show. */
final class Golden {
  private Golden() {}

  /** Writes the reports into a folder. */
  static void writeReports(Path folder) throws IOException {
    try (InputStream stream = resource("reports.jsonl")) {
      Files.copy(stream, folder.resolve("reports.jsonl"));
    }
  }

  /** A screen as it was read. */
  static String screen(String name) throws IOException {
    try (InputStream stream = resource(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + name), name);
  }
}

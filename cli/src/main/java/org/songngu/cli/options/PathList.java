package org.songngu.cli.options;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.songngu.cli.settings.UserException;

/** A file that lists paths, one a line. */
public final class PathList {
  private PathList() {}

  /**
   * Reads a list.
   *
   * @param file its name; {@code -} for standard input
   */
  public static List<String> read(String file) throws IOException {
    try (BufferedReader lines =
        file.equals("-")
            ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(Path.of(file))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (UncheckedIOException e) {
      throw new UserException(e, "%s: the file is not UTF-8", file);
    }
  }
}

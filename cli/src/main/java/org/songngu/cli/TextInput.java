package org.songngu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that a command reads: a file, or standard input. */
final class TextInput {
  private TextInput() {}

  /**
   * The lines of a file; the caller closes them.
   *
   * @param file its name; {@code -} for standard input
   */
  static BufferedReader open(String file) throws IOException {
    InputStream bytes = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }
}

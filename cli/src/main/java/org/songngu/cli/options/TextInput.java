package org.songngu.cli.options;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/** Text that a command reads: a file, or standard input. */
public final class TextInput {
  private TextInput() {}

  /**
   * The words of a query as one text. Some keyboards and file names have letters and marks apart;
   * together they are what the archive and the screen show.
   */
  public static String joined(List<String> words) {
    String text = String.join(" ", words);
    boolean apart = text.chars().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    return apart ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /**
   * The lines of a file; the caller closes them.
   *
   * @param file its name; {@code -} for standard input
   */
  public static BufferedReader open(String file) throws IOException {
    InputStream bytes = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }
}

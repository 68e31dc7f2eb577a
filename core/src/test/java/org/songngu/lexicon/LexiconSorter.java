package org.songngu.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the lines of lexicon files in the order that {@link LexiconFilesTest} checks. Comments move
 * to the top, lines that are there twice stay once.
 *
 * <p>Usage: the path of a file or of the folder with the built-in files.
 */
final class LexiconSorter {
  private LexiconSorter() {}

  /** Rewrites each file that is not in order. */
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
            sort(file);
          }
        }
      } else {
        sort(path);
      }
    }
  }

  private static void sort(Path file) throws IOException {
    String content = Files.readString(file);
    String sorted = sorted(content);
    if (!sorted.equals(content)) {
      Files.writeString(file, sorted);
    }
  }

  /** The content in order, each line ended by a line feed. */
  static String sorted(String content) {
    List<String> lines = new ArrayList<>();
    content.lines().filter(line -> line.startsWith("#")).forEach(lines::add);
    LexiconLine.read("", content).stream()
        .sorted(LexiconLine.ORDER)
        .map(LexiconLine::text)
        .distinct()
        .forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }
}

package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads reports from files and folders: JSON lines ({@code .jsonl}, {@code .ndjson}, {@code .json})
 * and text ({@code .txt}). A folder is read with all that is in it, in the order of the names;
 * files of other kinds in it are passed over with a warning.
 */
public final class ReportSources {
  private static final int LARGEST_TEXT = 64 << 20;

  private ReportSources() {}

  /**
   * Reads a file or a folder.
   *
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  public static void read(Path path, ReportSink sink) throws IOException {
    if (!Files.exists(path)) {
      sink.failed(path.toString(), "there is no such file or folder");
    } else if (Files.isDirectory(path)) {
      for (Path file : files(path, sink)) {
        readFile(file, sink, false);
      }
    } else {
      readFile(path, sink, true);
    }
  }

  /**
   * Reads JSON lines from a stream, such as standard input.
   *
   * @param name what to call the stream in messages
   */
  public static void read(InputStream lines, String name, ReportSink sink) throws IOException {
    JsonReports.read(lines, name, sink);
  }

  private static List<Path> files(Path folder, ReportSink sink) {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      sink.failed(folder.toString(), "the folder cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private static void readFile(Path file, ReportSink sink, boolean named) throws IOException {
    String name = String.valueOf(file.getFileName());
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    switch (kind) {
      case "jsonl", "ndjson", "json" -> readLines(file, sink);
      case "txt" -> readText(file, name, sink);
      default -> {
        String cause = "files of this kind are not read (jsonl, ndjson, json, txt are)";
        if (named) {
          sink.failed(file.toString(), cause);
        } else {
          sink.warn(file.toString(), cause);
        }
      }
    }
  }

  private static void readLines(Path file, ReportSink sink) throws IOException {
    InputStream stream;
    try {
      stream = Files.newInputStream(file);
    } catch (IOException e) {
      sink.failed(file.toString(), unreadable(e));
      return;
    }
    try (stream) {
      JsonReports.read(stream, file.toString(), sink);
    }
  }

  private static void readText(Path file, String name, ReportSink sink) throws IOException {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST_TEXT) {
        sink.failed(file.toString(), "larger than 64 MiB: no single report is");
        return;
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      sink.failed(file.toString(), unreadable(e));
      return;
    }
    try {
      sink.accept(TextReport.of(name, bytes), file.toString());
    } catch (IllegalArgumentException e) {
      sink.failed(file.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static String unreadable(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such file"
        : "cannot be read: " + e.getMessage();
  }
}

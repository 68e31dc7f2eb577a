package org.songngu.cli.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How many bytes are to be read, so that a run can say when it ends. */
public final class SourceSizes {
  /** The size is not known, as of standard input. */
  public static final long UNKNOWN = -1;

  private SourceSizes() {}

  public static long of(List<String> paths) {
    long sum = 0;
    for (String path : paths) {
      long size = path.equals("-") ? UNKNOWN : of(Path.of(path));
      if (size < 0) {
        return UNKNOWN;
      }
      sum += size;
    }
    return sum;
  }

  private static long of(Path path) {
    if (!Files.exists(path)) {
      return UNKNOWN;
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return UNKNOWN;
    }
  }
}

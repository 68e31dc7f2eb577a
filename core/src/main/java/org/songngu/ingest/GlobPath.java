package org.songngu.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A path with wildcards in it.
 *
 * @param folder what stands in front of the first of them
 * @param pattern the rest, with at least one slash if it names more than files
 */
record GlobPath(Path folder, String pattern) {
  /** The parts of a path; null if it has no wildcard. */
  static @Nullable GlobPath of(Path path) {
    Path folder = path.isAbsolute() ? path.getRoot() : Path.of("");
    for (int i = 0; i < path.getNameCount(); i++) {
      if (isGlob(path.getName(i).toString())) {
        return new GlobPath(folder, path.subpath(i, path.getNameCount()).toString());
      }
      folder = folder.resolve(path.getName(i));
    }
    return null;
  }

  private static boolean isGlob(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }
}

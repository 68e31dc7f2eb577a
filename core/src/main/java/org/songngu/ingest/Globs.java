package org.songngu.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Chooses files of a folder by globs. */
final class Globs {
  private final List<PathMatcher> names = new ArrayList<>();
  private final List<PathMatcher> paths = new ArrayList<>();

  /** Globs of which each is compared with the whole path. */
  static Globs ofPaths(List<String> globs) {
    Globs all = new Globs(List.of());
    globs.forEach(glob -> all.paths.add(matcher(glob)));
    return all;
  }

  Globs(List<String> globs) {
    for (String glob : globs) {
      (glob.contains("/") ? paths : names).add(matcher(glob));
      if (glob.startsWith("**/")) {
        // in the folder itself too, as every shell has it
        paths.add(matcher(glob.substring("**/".length())));
      }
    }
  }

  static void check(String glob) {
    matcher(glob);
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("glob \"%s\": %s".formatted(glob, e.getDescription()), e);
    }
  }

  /** Whether one of the globs is of this file. */
  boolean match(Path relative) {
    Path name = relative.getFileName();
    for (PathMatcher matcher : paths) {
      if (matcher.matches(relative)) {
        return true;
      }
    }
    for (PathMatcher matcher : names) {
      if (name != null && matcher.matches(name)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return names.isEmpty() && paths.isEmpty();
  }
}

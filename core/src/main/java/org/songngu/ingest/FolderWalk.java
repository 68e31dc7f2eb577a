package org.songngu.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through a folder with all that is in it, in the order of the names. */
final class FolderWalk {
  private final ReportSink sink;
  private final Path root;
  private final Globs include;
  private final Globs exclude;
  private final Globs only;
  private final Set<Path> above = new HashSet<>();
  private int count;

  /**
   * A walk.
   *
   * @param only the path below the root must be like one of these; empty for all
   */
  FolderWalk(ReportSink sink, Path root, Globs include, Globs exclude, List<String> only) {
    this.sink = sink;
    this.root = root;
    this.include = include;
    this.exclude = exclude;
    this.only = Globs.ofPaths(only);
  }

  /** Takes a file. */
  interface FileTaker {
    void take(Path file) throws IOException;
  }

  /** Takes every file that is wanted. */
  void walk(FileTaker taker) throws IOException {
    walk(root, taker);
  }

  /** How many files were taken. */
  int count() {
    return count;
  }

  private void walk(Path folder, FileTaker taker) throws IOException {
    Path real;
    List<Path> children;
    try {
      real = folder.toRealPath();
      children = children(folder);
    } catch (IOException | DirectoryIteratorException e) {
      sink.failed(folder.toString(), "the folder cannot be read: " + e.getMessage());
      return;
    }
    if (!above.add(real)) {
      sink.failed(folder.toString(), "a link that leads back to a folder above it: not followed");
      return;
    }
    for (Path child : children) {
      visit(child, taker);
    }
    above.remove(real);
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(children::add);
    }
    children.sort(null);
    return children;
  }

  private void visit(Path child, FileTaker taker) throws IOException {
    Path relative = root.relativize(child);
    if (exclude.match(relative)) {
      return;
    }
    if (Files.isDirectory(child)) {
      walk(child, taker);
    } else if (Files.isRegularFile(child) && isWanted(relative)) {
      count++;
      taker.take(child);
    }
  }

  private boolean isWanted(Path relative) {
    return (include.isEmpty() || include.match(relative))
        && (only.isEmpty() || only.match(relative));
  }
}

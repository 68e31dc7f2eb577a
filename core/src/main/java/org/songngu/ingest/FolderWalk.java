package org.songngu.ingest;

import java.io.IOException;
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
  private final Set<Path> above = new HashSet<>();

  FolderWalk(ReportSink sink) {
    this.sink = sink;
  }

  /** Takes a file. */
  interface FileTaker {
    void take(Path file) throws IOException;
  }

  void walk(Path folder, FileTaker taker) throws IOException {
    Path real;
    List<Path> children = new ArrayList<>();
    try {
      real = folder.toRealPath();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(children::add);
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      sink.failed(folder.toString(), "the folder cannot be read: " + e.getMessage());
      return;
    }
    if (!above.add(real)) {
      sink.failed(folder.toString(), "a link that leads back to a folder above it: not followed");
      return;
    }
    children.sort(null);
    for (Path child : children) {
      if (Files.isDirectory(child)) {
        walk(child, taker);
      } else if (Files.isRegularFile(child)) {
        taker.take(child);
      }
    }
    above.remove(real);
  }
}

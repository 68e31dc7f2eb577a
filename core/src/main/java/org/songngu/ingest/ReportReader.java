package org.songngu.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads reports from files and folders on one or several threads, as {@link ReportSources} says.
 * With several threads the sink is called by them; reports of the same id come to it in the order
 * in which they were read. Not safe for use by many threads itself.
 */
public final class ReportReader implements Closeable {
  private final SourceOptions options;
  private final ReportSink sink;
  private final Lanes lanes;
  private final AtomicLong bytes = new AtomicLong();
  private final SourceReader reader;

  /**
   * Reads nothing yet.
   *
   * @param options what to read, and how
   * @param sink takes what is read
   */
  public ReportReader(SourceOptions options, ReportSink sink) {
    this.options = options;
    this.sink = new LineSink(sink);
    this.lanes = new Lanes(options.threads());
    this.reader =
        new SourceReader(
            new GuardedSink(this.sink),
            options,
            ArchiveLimits.DEFAULT,
            new WorkQueue(lanes, this.sink, options.batch()),
            bytes);
  }

  /**
   * Reads a file, a folder, or what a glob such as {@code pages/2024-*.html} stands for, if there
   * is no file of that name. Returns when the sink has all of it.
   *
   * @param path a file or a folder
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  public void read(Path path) throws IOException {
    readAll(
        () -> {
          if (Files.isDirectory(path)) {
            readFolder(path, List.of());
          } else if (Files.exists(path)) {
            readFile(path, String.valueOf(path.getFileName()), true);
          } else {
            readGlob(path);
          }
        });
  }

  /**
   * Reads a file as one of a folder: its reports have the ids that reading the whole folder would
   * give them. Returns when the sink has all of it.
   *
   * @param folder the folder
   * @param file a file in the folder
   * @throws IOException if the sink throws it
   */
  public void read(Path folder, Path file) throws IOException {
    readAll(() -> readFile(file, folder.relativize(file).toString(), false));
  }

  /**
   * Reads JSON lines from a stream, such as standard input. Returns when the sink has all of it.
   *
   * @param lines JSON lines in UTF-8
   * @param name what to call the stream in messages
   * @throws IOException if the stream or the sink throws it
   */
  public void readLines(InputStream lines, String name) throws IOException {
    readAll(() -> reader.readLines(lines, name));
  }

  /** {@return how many bytes of files were read so far} Safe for use by any thread. */
  public long bytesRead() {
    return bytes.get();
  }

  /** Reads, waits until the sink has all of it, and throws what the sink threw as it was. */
  private void readAll(Lanes.Work reading) throws IOException {
    try {
      reading.run();
      lanes.await();
    } catch (SinkException e) {
      throw e.rethrown();
    }
  }

  private void readGlob(Path path) throws IOException {
    GlobPath glob = GlobPath.of(path);
    if (glob == null) {
      sink.failed(path.toString(), "there is no such file or folder");
    } else if (readFolder(glob.folder(), List.of(glob.pattern())) == 0) {
      sink.failed(path.toString(), "no file has a name like this");
    }
  }

  private int readFolder(Path folder, List<String> only) throws IOException {
    FolderWalk walk =
        new FolderWalk(
            sink, folder, new Globs(options.include()), new Globs(options.exclude()), only);
    walk.walk(file -> readFile(file, folder.relativize(file).toString(), false));
    return walk.count();
  }

  private void readFile(Path file, String id, boolean named) throws IOException {
    boolean known;
    try (InputStream stream = Files.newInputStream(file)) {
      known = reader.readFile(file, id.replace('\\', '/'), stream);
    } catch (NoSuchFileException e) {
      sink.failed(file.toString(), "there is no such file");
      return;
    } catch (IOException e) {
      sink.failed(file.toString(), "cannot be read: " + e.getMessage());
      return;
    }
    if (!known) {
      String cause = "files of this kind are not read (pages, JSON lines and archives are)";
      if (named) {
        sink.failed(file.toString(), cause);
      } else {
        sink.warn(file.toString(), cause);
      }
    }
  }

  /** Ends the threads. What was read is with the sink already. */
  @Override
  public void close() {
    lanes.close();
  }
}

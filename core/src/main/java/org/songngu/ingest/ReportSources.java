package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads reports from files and folders: JSON lines, pages of text and HTML as scrapers leave them,
 * and archives of these (zip, tar, gz, bz2, xz, WARC), also inside one another. What a file is, its
 * first bytes tell. A folder is read with all that is in it, in the order of the names; files of
 * other kinds in it are passed over with a warning.
 *
 * <p>The id of a page is its path below the folder that was named, without the ending {@code .txt};
 * a member of an archive is {@code news.zip!/2024/a.html}. JSON lines have ids of their own, and
 * their text is taken as it is; pages are cleaned and dated. One report at a time is in memory.
 */
public final class ReportSources {
  private ReportSources() {}

  /**
   * Reads a file or a folder.
   *
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  public static void read(Path path, ReportSink sink) throws IOException {
    if (!Files.exists(path)) {
      sink.failed(path.toString(), "there is no such file or folder");
      return;
    }
    SourceReader reader = new SourceReader(new GuardedSink(sink), ArchiveLimits.DEFAULT);
    try {
      if (Files.isDirectory(path)) {
        new FolderWalk(sink)
            .walk(path, file -> readFile(file, path.relativize(file).toString(), reader, false));
      } else {
        readFile(path, String.valueOf(path.getFileName()), reader, true);
      }
    } catch (SinkException e) {
      throw e.sinks();
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

  private static void readFile(Path file, String id, SourceReader reader, boolean named)
      throws IOException {
    boolean known;
    try (InputStream stream = Files.newInputStream(file)) {
      known = reader.readFile(file, id.replace('\\', '/'), stream);
    } catch (SinkException e) {
      throw e;
    } catch (NoSuchFileException e) {
      reader.sink().failed(file.toString(), "there is no such file");
      return;
    } catch (IOException e) {
      reader.sink().failed(file.toString(), "cannot be read: " + e.getMessage());
      return;
    }
    if (!known) {
      String cause = "files of this kind are not read (pages, JSON lines and archives are)";
      if (named) {
        reader.sink().failed(file.toString(), cause);
      } else {
        reader.sink().warn(file.toString(), cause);
      }
    }
  }
}

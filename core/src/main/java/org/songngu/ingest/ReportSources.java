package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads reports from files and folders: JSON lines, pages of text and HTML as scrapers leave them,
 * and archives of these (zip, tar, gz, bz2, xz, zst, WARC), also inside one another. What a file
 * is, its first bytes tell. A folder is read with all that is in it, in the order of the names;
 * files of other kinds in it are passed over with a warning.
 *
 * <p>The id of a page is its path below the folder that was named, without the ending {@code .txt};
 * a member of an archive is {@code news.zip!/2024/a.html}. JSON lines have ids of their own, and
 * their text is taken as it is; pages are cleaned and dated. One report at a time is in memory.
 * {@link ReportReader} does the same with options and on several threads.
 */
public final class ReportSources {
  private ReportSources() {}

  /**
   * Reads a file or a folder.
   *
   * @param path a file or a folder
   * @param sink takes what is read
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  public static void read(Path path, ReportSink sink) throws IOException {
    try (ReportReader reader = new ReportReader(SourceOptions.DEFAULT, sink)) {
      reader.read(path);
    }
  }

  /**
   * Reads JSON lines from a stream, such as standard input.
   *
   * @param lines JSON lines in UTF-8
   * @param name what to call the stream in messages
   * @param sink takes what is read
   * @throws IOException if the sink throws it; what cannot be read is told to the sink
   */
  public static void read(InputStream lines, String name, ReportSink sink) throws IOException {
    try (ReportReader reader = new ReportReader(SourceOptions.DEFAULT, sink)) {
      reader.readLines(lines, name);
    }
  }
}

package org.songngu;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.songngu.event.EventLinker;
import org.songngu.index.IndexFormatException;
import org.songngu.index.IndexLockedException;
import org.songngu.index.Reanalysis;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;

/**
 * Makes an archive current that is of an older format, which {@link Archive#open} refuses, or that
 * was made with another lexicon. All is read from the archive itself; reports, events, their
 * numbers and the decisions about them stay what they are.
 *
 * <p>An archive of an older format is written anew beside itself, in its own directory, which needs
 * as much space again, and takes the older one's place at once when all is done. Whoever stops or
 * kills it loses nothing: until then the older archive is kept, and the next run goes on where this
 * one last committed. For one thread.
 */
public final class ArchiveUpgrade implements Closeable {
  private final Directory directory;
  private final Lexicon lexicon;
  private final ReportIndex index;
  private final boolean ownsDirectory;

  private ArchiveUpgrade(Directory directory, boolean ownsDirectory, Lexicon lexicon)
      throws IOException {
    this.directory = directory;
    this.ownsDirectory = ownsDirectory;
    this.lexicon = lexicon;
    this.index = ReportIndex.openOlder(directory, lexicon);
  }

  /**
   * Looks at the archive in a folder; changes nothing yet.
   *
   * @param folder the folder of an archive
   * @param lexicon the lexicon that it is to be made with
   * @return what can be done, to be closed
   * @throws IndexFormatException if the index there is of a newer version, or of another program
   * @throws IOException if there is no archive, or if it cannot be read
   */
  public static ArchiveUpgrade open(Path folder, Lexicon lexicon) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new ArchiveUpgrade(directory, true, lexicon);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Looks at the archive in any Lucene directory; changes nothing yet.
   *
   * @param directory stays the caller's to close
   * @param lexicon the lexicon that it is to be made with
   * @return what can be done, to be closed
   * @throws IndexFormatException if the index there is of a newer version, or of another program
   * @throws IOException if there is no archive, or if it cannot be read
   */
  public static ArchiveUpgrade open(Directory directory, Lexicon lexicon) throws IOException {
    return new ArchiveUpgrade(directory, false, lexicon);
  }

  /**
   * {@return whether the archive is of an older format, or was made with another lexicon}
   *
   * @throws IOException if it cannot be read
   */
  public boolean isNeeded() throws IOException {
    return format() != ReportIndex.FORMAT || !index.hasSameLexicon();
  }

  /**
   * {@return the format of the archive, which is {@link ReportIndex#FORMAT} if it is this
   * version's}
   *
   * @throws IOException if it cannot be read
   */
  public int format() throws IOException {
    return index.format();
  }

  /**
   * {@return how many reports the archive has}
   *
   * @throws IOException if it cannot be read
   */
  public int reports() throws IOException {
    try (var reader = index.reader()) {
      return reader.numDocs();
    }
  }

  /**
   * Analyzes all reports anew, links them anew and commits. A run that was stopped goes on where it
   * was.
   *
   * @param progress hears how far it is, and may stop it
   * @return whether all is done; false if the listener stopped it
   * @throws IndexLockedException if another archive writes to the directory
   * @throws IOException if the reports cannot be read or written
   */
  public boolean run(Reanalysis.Progress progress) throws IOException {
    // The lock first: whoever else has it may be about to take the older reports away.
    index.writer();
    return Upkeep.reanalyze(index, new EventLinker(lexicon), progress);
  }

  /** Gives up what was not committed and releases the lock. Closing twice is harmless. */
  @Override
  public void close() throws IOException {
    index.close();
    if (ownsDirectory) {
      directory.close();
    }
  }
}

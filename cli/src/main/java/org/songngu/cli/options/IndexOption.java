package org.songngu.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.ArchiveUpgrade;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.UserException;
import org.songngu.cli.settings.UsesSettings;
import org.songngu.index.IndexFormatException;
import org.songngu.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** The option that says where the index is. */
public final class IndexOption implements UsesSettings {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The folder of the index; else the variable SONGNGU_INDEX, else the folder .songngu here"
              + " or above, else your own.")
  private @Nullable Path folder;

  private @Nullable Path usual;

  @Override
  public void use(Settings settings) {
    usual = Path.of(settings.text(Setting.INDEX));
  }

  /** Names the index as the command line does. */
  public void set(Path named) {
    folder = named;
  }

  /** Whether the command line names an index. */
  public boolean isGiven() {
    return folder != null;
  }

  /** Opens the index that is there; an error says so if none is. */
  public Archive openExisting() throws IOException {
    return openExisting(Lexicon.builtIn());
  }

  /** Opens the index that is there with a lexicon; an error says so if none is. */
  public Archive openExisting(Lexicon lexicon) throws IOException {
    return open(existing(), lexicon);
  }

  /** Opens the index that is there, be it of an older format, to bring it up to date. */
  public ArchiveUpgrade openUpgrade(Lexicon lexicon) throws IOException {
    return ArchiveUpgrade.open(existing(), lexicon);
  }

  /**
   * Opens the index that is there for one question. Files are read rather than mapped: setting up
   * Java's mapping takes longer than the question.
   */
  public Archive openOnce(LexiconOption lexicon) throws IOException {
    // The lexicon and Lucene's codecs take as long to load: two threads share the work.
    Thread.ofPlatform().daemon().start(Lexicon::builtIn);
    Directory directory = new NIOFSDirectory(existing());
    try {
      SegmentInfos.readLatestCommit(directory);
      return Archive.open(directory, lexicon.open());
    } catch (IndexFormatException e) {
      directory.close();
      throw withRemedy(e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The folder of the index that is there; an error says so if none is. */
  private Path existing() throws IOException {
    Path path = path();
    if (!Files.isDirectory(path)) {
      throw new UserException(
          "no index at %s: make one with 'songngu index --index %s FILE…'", path, path);
    }
    try (Directory directory = new NIOFSDirectory(path)) {
      if (!DirectoryReader.indexExists(directory)) {
        throw new UserException(
            "no index in the folder %s: make one with 'songngu index --index %s FILE…'",
            path, path);
      }
    }
    return path;
  }

  /** Opens the index, which is made if there is none. */
  public Archive openOrCreate(Lexicon lexicon) throws IOException {
    Path path = path();
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UserException("%s is a file: an index is a folder", path);
    }
    Files.createDirectories(path);
    return open(path, lexicon);
  }

  private Archive open(Path path, Lexicon lexicon) throws IOException {
    try {
      return Archive.open(path, lexicon);
    } catch (IndexFormatException e) {
      throw withRemedy(e);
    }
  }

  private RuntimeException withRemedy(IndexFormatException e) {
    return e.isOlder()
        ? new UserException(
            e,
            "%s is an index of an older format: run 'songngu upgrade --index %s'",
            path(),
            path())
        : e;
  }

  public Path path() {
    return Optional.ofNullable(folder)
        .or(() -> Optional.ofNullable(usual))
        .orElseThrow(() -> new UserException("which index? Give --index DIR"));
  }
}

package org.songngu.ingest;

import java.util.List;

/**
 * What to read, and how.
 *
 * @param threads how many threads clean and take reports; 1: all is done by the caller's, and the
 *     sink is called by no other
 * @param keepBoilerplate whether a page's body is all its lines but the headline
 * @param include globs of the files that are read in folders; empty for all
 * @param exclude globs of the files and folders that are passed over in folders
 * @param batch after so many reports the sink is told that none is in work
 */
public record SourceOptions(
    int threads, boolean keepBoilerplate, List<String> include, List<String> exclude, int batch) {
  /** One thread, all files, no boilerplate. */
  public static final SourceOptions DEFAULT =
      new SourceOptions(1, false, List.of(), List.of(), 20_000);

  /** Checks and copies what it is given. */
  public SourceOptions {
    if (threads < 1 || batch < 1) {
      throw new IllegalArgumentException(
          "threads %d, batch %d: at least 1".formatted(threads, batch));
    }
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    include.forEach(Globs::check);
    exclude.forEach(Globs::check);
  }

  /**
   * {@return the same with another number of threads}
   *
   * @param count at least 1
   */
  public SourceOptions withThreads(int count) {
    return new SourceOptions(count, keepBoilerplate, include, exclude, batch);
  }

  /**
   * {@return the same with or without boilerplate}
   *
   * @param kept whether all lines are kept
   */
  public SourceOptions withBoilerplate(boolean kept) {
    return new SourceOptions(threads, kept, include, exclude, batch);
  }

  /**
   * {@return the same with other globs: {@code *.html} is compared with the name of a file, {@code
   * 2024/**} with its path below the folder that is read}
   *
   * @param included globs of the files that are read; empty for all
   * @param excluded globs of what is passed over
   * @throws IllegalArgumentException if one is no glob
   */
  public SourceOptions withGlobs(List<String> included, List<String> excluded) {
    return new SourceOptions(threads, keepBoilerplate, included, excluded, batch);
  }

  /**
   * {@return the same with other batches}
   *
   * @param reports how many a batch has, at least 1
   */
  public SourceOptions withBatch(int reports) {
    return new SourceOptions(threads, keepBoilerplate, include, exclude, reports);
  }
}

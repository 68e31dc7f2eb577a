package org.songngu.cli.indexing;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.songngu.Archive;
import org.songngu.normalize.TextHash;

/**
 * Removes the reports of a path that a complete reading of it did not meet. What could not be read
 * has not vanished.
 */
public final class Pruning {
  private final Archive archive;

  /** By a hash, because there may be millions; two of one hash only keep a report too many. */
  private final Set<Long> seen = ConcurrentHashMap.newKeySet();

  public Pruning(Archive archive) {
    this.archive = archive;
  }

  public void seen(String id) {
    seen.add(TextHash.of(id));
  }

  /**
   * Removes reports.
   *
   * @param sources what was read completely
   * @param failures what of it could not be read
   * @return how many reports were removed
   */
  public int prune(List<FailureLog.Source> sources, List<FailureLog.Failure> failures)
      throws IOException {
    // Reports of this run have to be found by their places too.
    archive.commit();
    for (FailureLog.Failure failure : failures) {
      archive.idsFrom(failure.place()).forEach(this::seen);
      if (failure.place().equals(failure.file())) {
        archive.idsFrom(failure.file()).forEach(this::seen);
      }
    }
    int removed = 0;
    for (FailureLog.Source source : sources) {
      for (String id : archive.idsFrom(source.file())) {
        if (seen.add(TextHash.of(id))) {
          archive.remove(id);
          removed++;
        }
      }
    }
    return removed;
  }
}

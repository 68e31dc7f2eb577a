package org.songngu.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.store.Directory;

/**
 * An index of an older format is written anew beside itself, in the same directory: Lucene would
 * not let a field that was points become doc values in one index. The commits on the way are marked
 * and the one of the older format is kept, so that whoever is killed loses nothing; the last commit
 * takes the place of both at once.
 */
final class UnfinishedUpgrade extends IndexDeletionPolicy {
  @Override
  public void onInit(List<? extends IndexCommit> commits) throws IOException {
    onCommit(commits);
  }

  /** Deletes all but the last commit and what an unfinished one is made of. */
  @Override
  public void onCommit(List<? extends IndexCommit> commits) throws IOException {
    if (commits.isEmpty()) {
      return;
    }
    IndexCommit last = commits.getLast();
    Set<Long> kept = new HashSet<>(Set.of(last.getGeneration()));
    if (isMarked(last.getUserData())) {
      source(commits).ifPresent(older -> kept.add(older.getGeneration()));
    }
    for (IndexCommit commit : commits) {
      if (!kept.contains(commit.getGeneration())) {
        commit.delete();
      }
    }
  }

  /** Whether a commit has only a part of the reports. */
  static boolean isMarked(Map<String, String> data) {
    return data.containsKey(CommitData.UPGRADED_FROM);
  }

  /**
   * The commit that has all reports in the older format.
   *
   * @throws IndexFormatException if it is gone
   */
  static IndexCommit source(Directory directory) throws IOException {
    return source(DirectoryReader.listCommits(directory))
        .orElseThrow(
            () ->
                new IndexFormatException(
                    "the older index that this one was to be made of is gone: index the reports"
                        + " anew"));
  }

  /** The newest commit that has all reports; commits come in the order of their making. */
  private static <C extends IndexCommit> Optional<C> source(List<C> commits) throws IOException {
    for (C commit : commits.reversed()) {
      if (!isMarked(commit.getUserData())) {
        return Optional.of(commit);
      }
    }
    return Optional.empty();
  }
}

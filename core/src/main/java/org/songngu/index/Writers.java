package org.songngu.index;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Opens Lucene's writer of an index, and with it takes the lock. */
final class Writers {
  private static final double RAM_BUFFER_MEGABYTES = 128;

  private Writers() {}

  /**
   * Opens the writer.
   *
   * @param older what has all reports in an older format, which is written anew beside it; null if
   *     the index is of this format
   * @throws IndexLockedException if another writer holds the lock
   */
  static IndexWriter open(Directory directory, Analyzer analyzer, @Nullable IndexCommit older)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setSimilarity(ReportSimilarity.create())
            .setRAMBufferSizeMB(RAM_BUFFER_MEGABYTES)
            .setIndexDeletionPolicy(new UnfinishedUpgrade())
            .setCommitOnClose(false);
    return older == null ? locked(directory, config) : beside(older, directory, config);
  }

  private static IndexWriter locked(Directory directory, IndexWriterConfig config)
      throws IOException {
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(
          "the index is being written to by another process (lock %s in %s)"
              .formatted(IndexWriter.WRITE_LOCK_NAME, directory),
          e);
    }
  }

  /** A writer that begins with nothing, or with what a stopped upgrade has written. */
  private static IndexWriter beside(
      IndexCommit older, Directory directory, IndexWriterConfig config) throws IOException {
    if (!UnfinishedUpgrade.isMarked(SegmentInfos.readLatestCommit(directory).getUserData())) {
      config.setOpenMode(OpenMode.CREATE);
    }
    IndexWriter locked = locked(directory, config);
    SegmentInfos last = SegmentInfos.readLatestCommit(directory);
    if (!UnfinishedUpgrade.isMarked(last.getUserData())
        && !older.getSegmentsFileName().equals(last.getSegmentsFileName())) {
      // Before the lock was ours, another process did all that there was to do.
      locked.rollback();
      throw new IndexLockedException("the index was just changed by another process: try again");
    }
    return locked;
  }
}

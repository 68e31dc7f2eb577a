package org.songngu;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.songngu.index.ChangesLostException;
import org.songngu.index.ReportIndex;

/**
 * Who may change an archive: many that add at once, or one that looks at all reports. Where
 * Lucene's writer gave up, the next change gets a new one, and whoever notices is told that changes
 * are lost.
 */
final class ChangeLock {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final ReportIndex index;
  private final CurrentView view;
  private final Runnable lost;

  /**
   * @param lost told when changes are lost, while nobody makes others
   */
  ChangeLock(ReportIndex index, CurrentView view, Runnable lost) {
    this.index = index;
    this.view = view;
    this.lost = lost;
  }

  /** Something that changes the archive. */
  interface Change<T> {
    T make() throws IOException;
  }

  /** Makes a change while others make theirs. */
  <T> T together(Change<T> change) throws IOException {
    return guarded(lock.readLock(), change);
  }

  /** Makes a change while nobody else does. */
  <T> T alone(Change<T> change) throws IOException {
    return guarded(lock.writeLock(), change);
  }

  private <T> T guarded(Lock held, Change<T> change) throws IOException {
    try {
      held.lock();
      try {
        view.get();
        return change.make();
      } finally {
        held.unlock();
      }
    } catch (IOException | AlreadyClosedException e) {
      if (recover() || e instanceof AlreadyClosedException) {
        throw new ChangesLostException(e);
      }
      throw e;
    }
  }

  /** Gives up a writer that failed; false if it did not. */
  private boolean recover() throws IOException {
    lock.writeLock().lock();
    try {
      boolean failed = index.hasFailed();
      if (failed) {
        view.reset();
        index.close();
        lost.run();
      }
      return failed;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Closes when all changes are made; false if it was closed before. */
  boolean close() throws IOException {
    lock.writeLock().lock();
    try {
      if (view.isClosed()) {
        return false;
      }
      view.close();
      index.close();
      return true;
    } finally {
      lock.writeLock().unlock();
    }
  }
}

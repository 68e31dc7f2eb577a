package org.songngu;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.IndexReader;
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
  private final SharedLinker linker;

  ChangeLock(ReportIndex index, CurrentView view, SharedLinker linker) {
    this.index = index;
    this.view = view;
    this.linker = linker;
  }

  /** Changes the archive, or must see it unchanged, and has a result. It gets what readers see. */
  interface Change<T> {
    T make(IndexReader known) throws IOException;
  }

  /** Changes the archive. It gets what readers see. */
  interface Step {
    void make(IndexReader known) throws IOException;
  }

  /** Makes a change while others make theirs. */
  <T> T together(Change<T> change) throws IOException {
    return guarded(lock.readLock(), change);
  }

  /** Makes a change while nobody else does. */
  <T> T alone(Change<T> change) throws IOException {
    return guarded(lock.writeLock(), change);
  }

  /** As {@link #together}, without a result. */
  void doTogether(Step step) throws IOException {
    together(asChange(step));
  }

  /** As {@link #alone}, without a result. */
  void doAlone(Step step) throws IOException {
    alone(asChange(step));
  }

  private static Change<Boolean> asChange(Step step) {
    return known -> {
      step.make(known);
      return true;
    };
  }

  private <T> T guarded(Lock held, Change<T> change) throws IOException {
    try {
      held.lock();
      try {
        return change.make(view.get().index().reader());
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
        linker.forget();
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

package org.songngu;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.songngu.index.IndexSnapshot;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;

/**
 * The view that readers get now. A new one takes its place at once, and the old one lives as long
 * as somebody reads it: readers never wait for writers. The first is opened when it is asked for.
 */
final class CurrentView {
  private final ReportIndex index;
  private final Lexicon lexicon;
  private @Nullable View view;
  private boolean closed;

  CurrentView(ReportIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /**
   * The view without a reference of the caller's own: for whoever keeps others from renewing it.
   */
  synchronized View get() throws IOException {
    throwIfClosed();
    if (view == null) {
      view = open(IndexSnapshot.empty());
    }
    return view;
  }

  /** The view with a reference that the caller gives back. */
  synchronized View acquire() throws IOException {
    View current = get();
    current.acquire();
    return current;
  }

  /** Shows what the index holds now. */
  void renew() throws IOException {
    View old = get();
    View renewed = open(old.index());
    synchronized (this) {
      view = renewed;
    }
    old.release();
  }

  private View open(IndexSnapshot before) throws IOException {
    return new View(index.snapshot(before), lexicon);
  }

  /** Forgets the view, so that the next one is opened from what is committed. */
  synchronized void reset() throws IOException {
    if (view != null) {
      View old = view;
      view = null;
      old.release();
    }
  }

  /** Nobody gets a view any more. */
  synchronized void close() throws IOException {
    closed = true;
    reset();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  void throwIfClosed() {
    if (isClosed()) {
      throw new ArchiveClosedException("archive");
    }
  }
}

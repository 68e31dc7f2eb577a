package org.songngu;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.songngu.index.IndexSnapshot;
import org.songngu.lexicon.Lexicon;
import org.songngu.search.ReportSearcher;

/**
 * What all readers of one moment share: the snapshot and, made at the first search, its searcher.
 */
final class View {
  private final IndexSnapshot index;
  private final Lexicon lexicon;
  private @Nullable ReportSearcher searcher;

  /**
   * @param index its reference is this view's until {@link #release}
   */
  View(IndexSnapshot index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  IndexSnapshot index() {
    return index;
  }

  synchronized ReportSearcher searcher() {
    if (searcher == null) {
      searcher = new ReportSearcher(index, lexicon);
    }
    return searcher;
  }

  /** Keeps the reader open until the matching {@link #release}. */
  void acquire() {
    index.reader().incRef();
  }

  void release() throws IOException {
    index.reader().decRef();
  }
}

package org.songngu.query;

import java.util.Set;
import org.songngu.report.Language;

/** What an index knows of its terms; what is likely depends on what is there. */
public interface DocumentCounts {
  /** Knows of no document. */
  DocumentCounts NONE =
      new DocumentCounts() {
        @Override
        public int documents(Language language, String term) {
          return 0;
        }

        @Override
        public int documents(Language language) {
          return 0;
        }
      };

  /**
   * In how many reports a term of a language's text occurs.
   *
   * @param language Vietnamese or English
   * @param term the term with its layer's mark
   */
  int documents(Language language, String term);

  /** How many reports have text in a language. */
  int documents(Language language);

  /**
   * The fingerprints of the lexicons with which the reports were analyzed; empty if nothing is
   * known of that.
   */
  default Set<String> lexicons() {
    return Set.of();
  }
}

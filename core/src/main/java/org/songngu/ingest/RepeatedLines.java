package org.songngu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Takes away what stands on a page a second time. */
final class RepeatedLines {
  private static final int LEAST_WORDS = 4;

  /** A line without an end that stands so often is no subheading. */
  private static final int OFTEN = 3;

  private RepeatedLines() {}

  static void remove(Page page) {
    Map<String, Integer> copies = new HashMap<>();
    for (PageLine line : page.lines()) {
      if (line.isKept()) {
        copies.merge(line.key(), 1, Integer::sum);
      }
    }
    Set<String> seen = new HashSet<>();
    for (PageLine line : page.lines()) {
      if (line.isKept()
          && ((!line.isSentence() && copies.getOrDefault(line.key(), 0) >= OFTEN)
              || (line.words() >= LEAST_WORDS && !seen.add(line.key())))) {
        line.remove("repeated");
      }
    }
  }
}

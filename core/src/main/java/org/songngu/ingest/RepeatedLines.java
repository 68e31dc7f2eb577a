package org.songngu.ingest;

import java.util.HashSet;
import java.util.Set;

/** Takes away what stands on a page a second time. */
final class RepeatedLines {
  private static final int LEAST_WORDS = 4;

  private RepeatedLines() {}

  static void remove(Page page) {
    Set<String> seen = new HashSet<>();
    for (PageLine line : page.lines()) {
      if (line.isKept() && line.words() >= LEAST_WORDS && !seen.add(line.key())) {
        line.remove("repeated");
      }
    }
  }
}

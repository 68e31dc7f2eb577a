package org.songngu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes away what stands on a page a second time. */
final class RepeatedLines {
  private static final int LEAST_WORDS = 4;

  /** A line without an end that stands so often is no subheading. */
  private static final int OFTEN = 3;

  private static final int QUOTATION_WORDS = 50;

  /** So many paragraphs away stands the text that a quotation is taken from. */
  private static final int QUOTATION_REACH = 5;

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
    removeQuotations(page.lines().stream().filter(PageLine::isKept).toList());
  }

  /** A sentence of a paragraph near by that a page sets large. */
  private static void removeQuotations(List<PageLine> kept) {
    for (int i = 0; i < kept.size(); i++) {
      PageLine line = kept.get(i);
      if (line.isParagraph() && line.words() <= QUOTATION_WORDS && isInOther(kept, i)) {
        line.remove("repeated");
      }
    }
  }

  private static boolean isInOther(List<PageLine> kept, int index) {
    PageLine line = kept.get(index);
    int end = Math.min(kept.size(), index + QUOTATION_REACH + 1);
    for (int i = Math.max(0, index - QUOTATION_REACH); i < end; i++) {
      PageLine other = kept.get(i);
      if (other.words() > line.words() && other.key().contains(line.key())) {
        return true;
      }
    }
    return false;
  }
}

package org.songngu.ingest;

import java.util.List;
import org.songngu.report.RemovedText;

/**
 * A page, taken apart.
 *
 * @param title the headline, empty if the page has none
 * @param body the article, one paragraph a line
 * @param removed all other lines in their order
 * @param captions what its pictures show; among the removed lines too
 * @param page the lines, with what was found out about each
 * @param headline the index of the headline's line, or -1
 * @param keptWhole whether everything was kept because next to nothing would have remained
 */
record CleanPage(
    String title,
    String body,
    List<RemovedText> removed,
    List<String> captions,
    Page page,
    int headline,
    boolean keptWhole) {

  CleanPage {
    removed = List.copyOf(removed);
    captions = List.copyOf(captions);
  }
}

package org.songngu.ingest;

/**
 * The lines above an article, up to the menu of the page: headline, standfirst, who wrote it and
 * when.
 *
 * @param start the first line of the zone
 * @param end the first line of the article
 */
record HeaderZone(int start, int end) {
  static HeaderZone of(Page page, Core core) {
    int start = core.start();
    while (start > 0 && !page.isInMenu(start - 1)) {
      start--;
    }
    return new HeaderZone(start, core.start());
  }

  boolean has(int line) {
    return line >= start && line < end;
  }
}

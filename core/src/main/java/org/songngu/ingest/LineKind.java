package org.songngu.ingest;

/** What a line says by its own form, wherever on a page it stands. */
enum LineKind {
  /** Nothing: a headline, a paragraph or a piece of either. */
  PLAIN(""),
  /** {@code 1.jpg}. */
  IMAGE("image-file"),
  /** {@code 911}, {@code 4 phút đọc}. */
  COUNTER("counter"),
  /** A day or a time and no more. */
  DATE("date-line"),
  /** An address, a domain. */
  SITE("site"),
  /** {@code Trang chủ › Thời sự}. */
  BREADCRUMB("breadcrumb"),
  /** What a picture shows, with its credit. */
  CAPTION("caption"),
  /** Who wrote it, and for whom. */
  BYLINE("byline"),
  /** Opens a list of other articles. */
  SECTION("related"),
  /** Behind it no article goes on. */
  END("page-end"),
  /** A button or a label. */
  LABEL("page-label"),
  /** Points to one other article. */
  POINTER("related-link"),
  /** The foot of the page: licence, address, rights. */
  FOOTER("site-footer"),
  /** Stands in a part of an HTML page that is not for the article. */
  PART("page-part"),
  /** A line of the table of contents. */
  CONTENTS("contents"),
  /** {@code #bandan #AI}, {@code Tags: …}. */
  TAGS("tags");

  private final String reason;

  LineKind(String reason) {
    this.reason = reason;
  }

  /** The code in {@link org.songngu.report.RemovedText}. */
  String reason() {
    return reason;
  }
}

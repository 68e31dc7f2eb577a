package org.songngu.cli;

import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;

/** Lines that several commands print alike. */
final class Pieces {
  private Pieces() {}

  /** A removed piece with its reason. */
  static String removed(Style style, RemovedText piece) {
    return style.dim(SafeText.line("- [%s] %s".formatted(piece.reason(), piece.text())));
  }

  /** A date as a person reads it. */
  static String date(PublishedDate published) {
    String date = published.toString();
    return date.isEmpty() ? "date unknown" : date.replace("--", "????-");
  }
}

package org.songngu.cli.screen;

import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/** Lines that several commands print alike. */
public final class Pieces {
  private Pieces() {}

  /** A removed piece with its reason. */
  public static String removed(Style style, RemovedText piece) {
    return style.dim(SafeText.line("- [%s] %s".formatted(piece.reason(), piece.text())));
  }

  /** Agency and dateline behind a comma each, as far as they are known. */
  public static String origin(Report report) {
    String agency = report.agency().isEmpty() ? "" : ", " + report.agency();
    return report.dateline().isEmpty() ? agency : agency + ", " + report.dateline();
  }

  /** A date as a person reads it. */
  public static String date(PublishedDate published, Console console) {
    String date = published.toString();
    return date.isEmpty() ? console.say("date unknown") : date.replace("--", "????-");
  }
}

package org.songngu.report;

import java.util.Objects;

/**
 * A piece of a page that is not part of the article and therefore not searched; it is kept, so that
 * nothing is lost.
 *
 * @param text the piece as it stood on the page
 * @param reason a short code that says why it was removed, such as {@code related-card}
 */
public record RemovedText(String text, String reason) {
  /** Checks and copies what it is given. */
  public RemovedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }
}

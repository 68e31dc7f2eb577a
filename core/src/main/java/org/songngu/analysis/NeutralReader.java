package org.songngu.analysis;

import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/** Reads the value that begins at a token: a date, or else an amount. */
final class NeutralReader {
  private final NeutralTerms terms = new NeutralTerms();
  private final NeutralWindow window;
  private final DateReader dates;
  private final QuantityReader quantities;

  NeutralReader(Language language) {
    this.window = new NeutralWindow(language);
    this.dates = new DateReader(window, terms, language);
    this.quantities = new QuantityReader(window, terms, language);
  }

  /** The tokens that {@link #read} looks at. */
  NeutralWindow window() {
    return window;
  }

  /** What the last {@link #read} found. */
  NeutralTerms terms() {
    return terms;
  }

  /** Whether a value can begin with a canonical token; nearly all cannot. */
  boolean mayBegin(char[] token, int length, int traits) {
    return (traits & TokenScanner.NUMBER) != 0 || window.words().begins(token, length);
  }

  /** The code of a canonical token among the {@link NeutralWords}. */
  int word(char[] token, int length) {
    return window.words().word(token, 0, length);
  }

  /**
   * Reads the value that begins at the first token of the window.
   *
   * @return how many tokens it has, or 0 if there is none
   */
  int read() {
    int covered = dates.read();
    if (covered > 0) {
      return covered;
    }
    return dates.isNoNumber() ? 2 : quantities.read();
  }
}

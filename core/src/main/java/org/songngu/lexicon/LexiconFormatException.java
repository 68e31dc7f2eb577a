package org.songngu.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lexicon files break rules of their format. The message has a line for each fault, with file,
 * line, column and rule.
 */
public final class LexiconFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** All faults in the order of the lines. */
  @SuppressWarnings("serial") // an immutable list of records of strings and numbers
  private final List<LexiconFault> faults;

  LexiconFormatException(List<LexiconFault> faults) {
    super(faults.stream().map(LexiconFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** {@return all faults, in the order of the files and their lines; never empty} */
  public List<LexiconFault> faults() {
    return faults;
  }
}

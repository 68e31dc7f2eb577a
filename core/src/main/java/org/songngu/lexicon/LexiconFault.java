package org.songngu.lexicon;

import java.util.Comparator;

/**
 * A place where a lexicon file breaks a rule of its format.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param column the UTF-16 unit of the line, from 1
 * @param rule what is wrong, and what would be right
 */
public record LexiconFault(String file, int line, int column, String rule) {
  /** The order in which a file is read. */
  static final Comparator<LexiconFault> BY_PLACE =
      Comparator.comparingInt(LexiconFault::line).thenComparingInt(LexiconFault::column);

  /** As editors and terminals understand it: {@code mine.txt:3:6: unknown kind "nuon"}. */
  @Override
  public String toString() {
    return "%s:%d:%d: %s".formatted(file, line, column, rule);
  }
}

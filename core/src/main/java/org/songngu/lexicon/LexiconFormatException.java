package org.songngu.lexicon;

/** A lexicon file breaks a rule of its format. The message names file, line, column and rule. */
public final class LexiconFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconFormatException(String file, int line, int column, String rule) {
    super("%s:%d:%d: %s".formatted(file, line, column, rule));
  }
}

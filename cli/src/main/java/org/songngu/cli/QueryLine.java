package org.songngu.cli;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file of queries, {@code id<TAB>query}.
 *
 * @param number of the line, from 1
 */
record QueryLine(int number, String id, String query) {
  /** A line as it was read; null if it is no query. The first may begin with a byte order mark. */
  static @Nullable QueryLine read(int number, String text) {
    String clean = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    int tab = clean.indexOf('\t');
    return tab <= 0 || clean.substring(tab + 1).isBlank()
        ? null
        : new QueryLine(number, clean.substring(0, tab).strip(), clean.substring(tab + 1));
  }

  /** What is said of a line that is none: the file and the line's number. */
  static final String FAULT = "%s:%d: no query 'id<TAB>query'";
}

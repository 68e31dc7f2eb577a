package org.songngu.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a query that looks like syntax and cannot be: it is searched as words.
 *
 * @param offset where it is, in UTF-16 code units of the query as it was typed
 * @param message what is wrong with it, in a few words
 */
public record QueryFault(int offset, String message) {
  private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR)\\b");
  private static final Pattern FIELD = Pattern.compile("\\b[a-z]+:");

  /** What the parser cannot read, once quotes and parentheses are even: an operator, or a date. */
  static QueryFault unreadable(String text) {
    Matcher operator = OPERATOR.matcher(text);
    int end = 0;
    while (operator.find()) {
      if (text.substring(end, operator.start()).isBlank()) {
        return new QueryFault(operator.start(), "nothing stands before this operator");
      }
      end = operator.end();
    }
    if (end > 0 && text.substring(end).isBlank()) {
      return new QueryFault(end, "nothing stands behind the operator");
    }
    Matcher field = FIELD.matcher(text);
    return field.find()
        ? new QueryFault(field.start(), "this has no date or range that can be read")
        : new QueryFault(0, "this cannot be read");
  }
}

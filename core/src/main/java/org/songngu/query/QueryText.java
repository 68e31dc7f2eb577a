package org.songngu.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prepares what a person typed for Lucene's syntax parser: characters that are syntax to the parser
 * but not meant as syntax here are escaped, so that {@code Ai là ai?}, {@code 1/7}, {@code R&D} and
 * {@code giá: 5 triệu} are plain text.
 */
final class QueryText {
  private static final String ESCAPED = "\\/!^&|<>=?{}";
  private static final List<String> FIELDS =
      Arrays.stream(QueryTree.Field.values())
          .map(field -> field.name().toLowerCase(Locale.ROOT))
          .toList();

  private final String text;
  private final StringBuilder prepared = new StringBuilder();
  private final int lastQuote;
  private final Deque<Integer> openParentheses = new ArrayDeque<>();
  private boolean inQuotes;
  private boolean inRange;
  private @Nullable QueryFault fault;

  private QueryText(String text) {
    this.text = text;
    long quotes = text.chars().filter(c -> c == '"').count();
    this.lastQuote = quotes % 2 == 0 ? -1 : text.lastIndexOf('"');
  }

  /**
   * A query that the parser can read.
   *
   * @param text escaped for the parser
   * @param fault the first quote or parenthesis that is unbalanced and was taken for text
   */
  record Prepared(String text, Optional<QueryFault> fault) {}

  static Prepared prepare(String text) {
    QueryText query = new QueryText(text);
    for (int i = 0; i < text.length(); i++) {
      query.append(i);
    }
    query.prepared.append(")".repeat(query.openParentheses.size()));
    if (!query.openParentheses.isEmpty()) {
      query.fault(query.openParentheses.getLast(), "this parenthesis is not closed");
    }
    return new Prepared(query.prepared.toString(), Optional.ofNullable(query.fault));
  }

  private void fault(int at, String message) {
    if (fault == null || at < fault.offset()) {
      fault = new QueryFault(at, message);
    }
  }

  private void append(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      appendQuote(at);
    } else if (inQuotes) {
      appendEscapedIf(c == '\\', c);
    } else {
      appendOutsideQuotes(at, c);
    }
  }

  private void appendQuote(int at) {
    if (at == lastQuote) {
      fault(at, "this quotation mark has no other");
      prepared.append("\\\"");
    } else {
      inQuotes = !inQuotes;
      prepared.append('"');
    }
  }

  private void appendOutsideQuotes(int at, char c) {
    switch (c) {
      case '(' -> appendOpening(at);
      case ')' -> appendClosing(at);
      case ':' -> appendEscapedIf(!endsFieldName(at), c);
      case '[' -> {
        inRange = at > 0 && endsFieldName(at - 1);
        appendEscapedIf(!inRange, c);
      }
      case ']' -> {
        appendEscapedIf(!inRange, c);
        inRange = false;
      }
      case '-', '+' -> appendEscapedIf(!inRange && !isSign(at), c);
      case '~' -> appendEscapedIf(!followsQuote(at), c);
      case '*' -> appendEscapedIf(!inRange && !endsPrefix(at), c);
      default -> appendEscapedIf(ESCAPED.indexOf(c) >= 0, c);
    }
  }

  private void appendOpening(int at) {
    boolean empty = text.substring(at + 1).strip().startsWith(")");
    appendEscapedIf(empty, '(');
    if (!empty) {
      openParentheses.push(at);
    }
  }

  private void appendClosing(int at) {
    boolean unmatched = openParentheses.isEmpty();
    appendEscapedIf(unmatched, ')');
    if (unmatched) {
      fault(at, "this parenthesis closes none");
    } else {
      openParentheses.pop();
    }
  }

  private void appendEscapedIf(boolean escape, char c) {
    if (escape) {
      prepared.append('\\');
    }
    prepared.append(c);
  }

  /** Whether the colon at this place follows a field's name and precedes a value. */
  private boolean endsFieldName(int at) {
    if (text.charAt(at) != ':' || at + 1 == text.length() || isSpace(at + 1)) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return FIELDS.contains(text.substring(start, at));
  }

  /** A sign stands before a word, a quote or a parenthesis, and after none. */
  private boolean isSign(int at) {
    boolean first = at == 0 || isSpace(at - 1) || text.charAt(at - 1) == '(';
    return first
        && at + 1 < text.length()
        && (Character.isLetterOrDigit(text.charAt(at + 1))
            || "\"(=".indexOf(text.charAt(at + 1)) >= 0);
  }

  private boolean followsQuote(int at) {
    return at > 0
        && text.charAt(at - 1) == '"'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean endsPrefix(int at) {
    return at > 1
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at - 2))
        && (at + 1 == text.length() || isSpace(at + 1) || text.charAt(at + 1) == ')');
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}

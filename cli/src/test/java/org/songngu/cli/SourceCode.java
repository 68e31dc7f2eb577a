package org.songngu.cli;

/** Calls as they stand in source code. */
final class SourceCode {
  private SourceCode() {}

  /** The first argument of a call whose arguments begin at an offset. */
  static String firstArgument(String code, int from) {
    return until(code, from, true);
  }

  /** All arguments of a call. */
  static String arguments(String code, int from) {
    return until(code, from, false);
  }

  private static String until(String code, int from, boolean comma) {
    int depth = 0;
    boolean quoted = false;
    for (int at = from; at < code.length(); at++) {
      char c = code.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && depth == 0 && (c == ')' || (comma && c == ','))) {
        return code.substring(from, at);
      } else if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return "";
  }
}

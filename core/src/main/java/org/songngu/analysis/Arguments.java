package org.songngu.analysis;

import java.util.Map;
import org.songngu.report.Language;

/** The arguments of factories. */
final class Arguments {
  static final String LANGUAGE = "language";

  private Arguments() {}

  /**
   * The language of a code.
   *
   * @throws IllegalArgumentException if it is neither Vietnamese nor English
   */
  static Language language(String code) {
    return Language.ofCode(code)
        .filter(language -> language != Language.OTHER)
        .orElseThrow(
            () -> new IllegalArgumentException("%s %s: vi or en".formatted(LANGUAGE, code)));
  }

  /**
   * Checks that a factory has taken all arguments out of the map.
   *
   * @throws IllegalArgumentException if some are left
   */
  static void rejectUnknown(Map<String, String> arguments) {
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown arguments: " + arguments);
    }
  }
}

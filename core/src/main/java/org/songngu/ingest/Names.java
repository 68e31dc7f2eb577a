package org.songngu.ingest;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells the names of authors: several words with a capital each and nothing else. */
final class Names {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?:,? \\p{Lu}[\\p{L}.'-]*)+");

  private static final Pattern BETWEEN = Pattern.compile(" [-–—&] | ?/ ?");

  private Names() {}

  static boolean isOne(String text) {
    return NAME.matcher(text).matches();
  }

  /** One name or more with dashes between them: {@code Lê Tâm - Hà Sơn}. */
  static boolean areAll(String text) {
    return Arrays.stream(BETWEEN.split(text, -1)).allMatch(Names::isOne);
  }
}

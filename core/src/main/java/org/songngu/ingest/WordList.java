package org.songngu.ingest;

import java.util.Arrays;
import java.util.Set;

/** Makes sets of words that are written one behind the other. */
final class WordList {
  private WordList() {}

  /**
   * The words of a text, each once.
   *
   * @param words with one space between them
   */
  static Set<String> of(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }
}

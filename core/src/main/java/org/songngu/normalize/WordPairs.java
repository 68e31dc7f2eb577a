package org.songngu.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads this package's word lists: on each line a word, then the forms that stand for it. */
final class WordPairs {
  private WordPairs() {}

  /** Form to word; lines that begin with {@code #} are comments. */
  static Map<String, String> read(String resource) {
    Map<String, String> wordOfForm = new HashMap<>();
    InputStream stream =
        Objects.requireNonNull(WordPairs.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          addLine(wordOfForm, line.split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
    return Map.copyOf(wordOfForm);
  }

  private static void addLine(Map<String, String> wordOfForm, String[] words) {
    for (int i = 1; i < words.length; i++) {
      wordOfForm.put(words[i], words[0]);
    }
  }
}

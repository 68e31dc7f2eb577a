package org.songngu.normalize;

import java.io.IOException;
import java.io.InputStream;
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
    String text = text(resource);
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (text.charAt(start) != '#') {
        addLine(wordOfForm, text.substring(start, end));
      }
      start = end + 1;
    }
    return wordOfForm;
  }

  private static String text(String resource) {
    InputStream stream =
        Objects.requireNonNull(WordPairs.class.getResourceAsStream(resource), resource);
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  /** By hand, because a reader of lines and a pattern to split them take longer to start. */
  private static void addLine(Map<String, String> wordOfForm, String line) {
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    while (space >= 0) {
      int next = line.indexOf(' ', space + 1);
      wordOfForm.put(line.substring(space + 1, next < 0 ? line.length() : next), word);
      space = next;
    }
  }
}

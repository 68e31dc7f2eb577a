package org.songngu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A line of a built-in file as it is written, with the mark that {@link LexiconFile} takes off.
 *
 * @param file the file's name
 * @param number the line's number, from 1
 * @param text the whole line
 */
record LexiconLine(String file, int number, String text) {
  /** By the Vietnamese side, character by character, marks of foreign forms aside. */
  static final Comparator<LexiconLine> ORDER =
      Comparator.comparing(LexiconLine::sortKey).thenComparing(LexiconLine::text);

  private static final String FOREIGN = "~";

  /** A form with its mark and without its weight. */
  record Written(String form, boolean foreign) {}

  /** All concept lines of all built-in files. */
  static List<LexiconLine> readAll() throws IOException {
    List<LexiconLine> lines = new ArrayList<>();
    for (String domain : BuiltInLexicon.DOMAINS) {
      String file = domain + ".txt";
      try (InputStream stream =
          Objects.requireNonNull(BuiltInLexicon.class.getResourceAsStream(file), file)) {
        lines.addAll(read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    return lines;
  }

  /** The concept lines of a file's text; comments and blank lines are left out. */
  static List<LexiconLine> read(String file, String content) {
    List<LexiconLine> lines = new ArrayList<>();
    int number = 1;
    for (String line : content.split("\n", -1)) {
      if (!isComment(line)) {
        lines.add(new LexiconLine(file, number, line));
      }
      number++;
    }
    return lines;
  }

  static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  List<Written> vietnamese() {
    return written(text.substring(text.indexOf(' '), text.indexOf(" = ")));
  }

  List<Written> english() {
    int note = text.indexOf(" # ");
    return written(text.substring(text.indexOf(" = ") + 3, note < 0 ? text.length() : note));
  }

  String kind() {
    return text.substring(0, text.indexOf(' '));
  }

  private String sortKey() {
    return text.substring(text.indexOf(' ') + 1).replace(FOREIGN, "");
  }

  private static List<Written> written(String side) {
    List<Written> forms = new ArrayList<>();
    for (String form : side.split(",", -1)) {
      String plain = form.strip().replaceFirst(":[0-9.]+$", "");
      boolean foreign = plain.startsWith(FOREIGN);
      forms.add(new Written(foreign ? plain.substring(1) : plain, foreign));
    }
    return forms;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s:%d: %s", file, number, text);
  }
}

package org.songngu.cli.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the library says of files, lexicons and indexes, in the language of the interface. It says
 * it in English with values in it; the table holds the English with {@code %s} in their places, and
 * a value may be such a text itself. What the table lacks stays English.
 */
public final class LibraryTexts {
  private static final String TABLE = "library-vi.tsv";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

  private LibraryTexts() {}

  /** Read when something is said first: most runs go well. */
  private static final class Table {
    static final List<Template> TEMPLATES =
        Texts.read(TABLE).entrySet().stream()
            .map(entry -> new Template(pattern(entry.getKey()), entry.getValue()))
            .toList();
  }

  private record Template(Pattern english, String translation) {}

  /** A message of the library in the language of these texts. */
  public static String say(String message, Texts texts) {
    return texts == Texts.ENGLISH ? message : vietnamese(message);
  }

  private static String vietnamese(String message) {
    for (Template template : Table.TEMPLATES) {
      Matcher matcher = template.english().matcher(message);
      if (matcher.matches()) {
        List<String> values = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
          values.add(vietnamese(matcher.group(group)));
        }
        return template.translation().formatted(values.toArray());
      }
    }
    return NUMBER.matcher(message).matches() ? message.replace(',', '.') : message;
  }

  private static Pattern pattern(String english) {
    StringBuilder pattern = new StringBuilder();
    for (String piece : english.split("%s", -1)) {
      pattern.append(pattern.isEmpty() ? "" : "(.*?)").append(Pattern.quote(piece));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }
}

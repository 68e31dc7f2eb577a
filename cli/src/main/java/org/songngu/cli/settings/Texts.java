package org.songngu.cli.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the interface. English is written where it is used and is the name of the text in
 * the table of the other language; what the table lacks stays English.
 */
public final class Texts {
  /** The language in which the program is written. */
  public static final Texts ENGLISH = new Texts(Map.of());

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String VIETNAMESE_TABLE = "texts-vi.tsv";

  private final Map<String, String> table;

  private Texts(Map<String, String> table) {
    this.table = table;
  }

  /** The texts in the language that the settings or else the environment ask for. */
  public static Texts of(Settings settings) {
    String asked = settings.text(Setting.LANGUAGE_OF_INTERFACE);
    return (asked.equals("auto") ? environmentIsVietnamese() : asked.equals("vi"))
        ? vietnamese()
        : ENGLISH;
  }

  /** The texts in the language of the environment, where the settings cannot be read. */
  public static Texts ofEnvironment() {
    String asked = System.getenv(Setting.LANGUAGE_OF_INTERFACE.variable());
    return "vi".equals(asked) || (!"en".equals(asked) && environmentIsVietnamese())
        ? vietnamese()
        : ENGLISH;
  }

  /** POSIX: the first of the three variables that is set. */
  private static boolean environmentIsVietnamese() {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = System.getenv(name);
      if (value != null && !value.isEmpty() && !value.startsWith("C")) {
        return value.startsWith("vi");
      }
    }
    return false;
  }

  /** Vietnamese, from the table beside this class. */
  public static Texts vietnamese() {
    return new Texts(read(VIETNAMESE_TABLE));
  }

  /** A table beside this class: lines of English, a tab and the other language. */
  public static Map<String, String> read(String name) {
    Map<String, String> table = new HashMap<>();
    InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          table.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /** A text in the language of the interface. */
  public String say(String english) {
    return table.getOrDefault(english, english);
  }

  /** A text with values in it, as {@link String#format} puts them. */
  public String say(String english, @Nullable Object... values) {
    return String.format(numbers(), say(english), values);
  }

  /** Whose signs numbers have: 1,234.5 in English, which needs no locale data, and 1.234,5. */
  public Locale numbers() {
    return this == ENGLISH ? Locale.US : VIETNAMESE;
  }

  /** All English texts that have a translation. */
  public Map<String, String> table() {
    return Map.copyOf(table);
  }
}

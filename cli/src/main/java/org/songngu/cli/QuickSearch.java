package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.screen.Console;
import org.songngu.cli.settings.Settings;

/**
 * Reads a search that is written in the usual way without picocli, whose classes are too old for
 * the JVM's cache of loaded classes: loading them takes longer than a search. Whatever is not
 * understood here, errors as well, is left to picocli. A test holds the two against each other.
 */
final class QuickSearch {
  private QuickSearch() {}

  /** The search that the arguments ask for; null if picocli has to read them. */
  static @Nullable SearchCommand read(Console console, Settings settings, String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("search")) {
      return null;
    }
    SearchCommand search = new SearchCommand(console);
    List<String> words = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--")) {
        words.addAll(List.of(arguments).subList(i + 1, arguments.length));
        break;
      }
      if (!argument.startsWith("-") || argument.equals("-")) {
        words.add(argument);
      } else if (!search.setFlag(argument)) {
        int equals = argument.indexOf('=');
        String value =
            equals > 0
                ? argument.substring(equals + 1)
                : ++i < arguments.length ? arguments[i] : null;
        String name = equals > 0 ? argument.substring(0, equals) : argument;
        if (value == null || !search.set(name, value)) {
          return null;
        }
      }
    }
    search.setWords(words);
    search.use(settings);
    return search;
  }
}

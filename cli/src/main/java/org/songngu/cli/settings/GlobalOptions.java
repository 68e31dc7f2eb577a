package org.songngu.cli.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the options that all commands have from a command line, wherever they stand; the rest is
 * the command's. They are read first because they say how everything else is printed.
 */
public final class GlobalOptions {
  private static final Set<String> PAGED =
      Set.of("search", "events", "timeline", "show", "terms", "clean");

  private final List<String> rest = new ArrayList<>();
  private boolean quiet;
  private boolean verbose;
  private boolean debug;

  public GlobalOptions(String[] arguments, Settings settings) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--")) {
        rest.addAll(List.of(arguments).subList(i, arguments.length));
        return;
      }
      if (takeFlag(argument, settings)) {
        continue;
      }
      Setting setting = setting(argument);
      if (setting == null) {
        rest.add(argument);
      } else if (argument.indexOf('=') > 0) {
        settings.set(setting, argument.substring(argument.indexOf('=') + 1), name(argument));
      } else if (i + 1 < arguments.length) {
        settings.set(setting, arguments[++i], argument);
      } else {
        throw new UserException("%s: what? A value is missing behind it", argument);
      }
    }
  }

  private boolean takeFlag(String argument, Settings settings) {
    switch (argument) {
      case "-q", "--quiet" -> quiet = true;
      case "-v", "--verbose" -> verbose = true;
      case "--debug" -> debug = true;
      case "--no-pager" -> settings.set(Setting.PAGER, "never", argument);
      case "--json", "--jsonl", "--csv", "--trec" -> rest.add("--format=" + argument.substring(2));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Setting setting(String argument) {
    return switch (name(argument)) {
      case "--ui" -> Setting.LANGUAGE_OF_INTERFACE;
      case "--color" -> Setting.COLOR;
      case "--hyperlinks" -> Setting.HYPERLINKS;
      default -> null;
    };
  }

  private static String name(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  /** Whether the command lists what a person reads from the beginning; others print as they go. */
  public boolean isPaged() {
    return !rest.isEmpty() && (PAGED.contains(rest.getFirst()) || rest.contains("--help"));
  }

  /** What is left for the command. */
  public String[] rest() {
    return rest.toArray(String[]::new);
  }

  /** Whether nothing but data and errors is printed. */
  public boolean isQuiet() {
    return quiet;
  }

  /** Whether it is told what is done, and how long it took. */
  public boolean isVerbose() {
    return verbose;
  }

  /** Whether an error shows where it happened. */
  public boolean isDebug() {
    return debug;
  }
}

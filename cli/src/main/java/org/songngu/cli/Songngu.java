package org.songngu.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.GlobalOptions;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;
import org.songngu.cli.settings.UserException;

/** The process of the command {@code songngu}. */
final class Songngu {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Songngu() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    String training = System.getProperty("songngu.training");
    // Here for both ways, so that training links what a user's run needs.
    Supplier<Settings> known = Settings::ofProcess;
    BiFunction<Settings, GlobalOptions, Console> opened = Console::ofProcess;
    System.exit(
        training == null
            ? run(arguments, known, opened, System.err)
            : Training.run(training, known, opened));
  }

  /**
   * Runs one command from its arguments to its exit status.
   *
   * @param known what holds without the command line
   * @param opened makes the console when the settings and options are known
   * @param err where is said that they cannot be read
   */
  static int run(
      String[] arguments,
      Supplier<Settings> known,
      BiFunction<Settings, GlobalOptions, Console> opened,
      PrintStream err) {
    @Nullable Settings settings = null;
    GlobalOptions options;
    try {
      settings = known.get();
      refuseGarbage(arguments);
      options = new GlobalOptions(arguments, settings);
    } catch (UserException e) {
      Texts texts = settings == null ? Texts.ofEnvironment() : Texts.of(settings);
      err.println("songngu: " + e.in(texts));
      return ExitStatus.ERROR;
    }
    Console console = opened.apply(settings, options);
    int status = run(console, settings, options.rest());
    return console.close() ? status : ExitStatus.OK;
  }

  /** Bytes that are no text arrive as U+FFFD: nothing can be found with them. */
  private static void refuseGarbage(String... arguments) {
    for (String argument : arguments) {
      if (argument.indexOf('\uFFFD') >= 0) {
        throw new UserException(
            "'%s' is not UTF-8: set LC_ALL=C.UTF-8, or start with the launcher, which does",
            argument);
      }
    }
  }

  /** Runs one command; a search that is written in the usual way without picocli. */
  static int run(Console console, Settings settings, String... arguments) {
    Callable<Integer> search = QuickSearch.read(console, settings, arguments);
    if (search == null) {
      return Commands.run(console, settings, arguments);
    }
    try {
      return search.call();
    } catch (Exception e) {
      return Failures.execution(e, console);
    }
  }
}

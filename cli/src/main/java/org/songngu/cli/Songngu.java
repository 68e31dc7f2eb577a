package org.songngu.cli;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The process of the command {@code songngu}. */
final class Songngu {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Songngu() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    String training = System.getProperty("songngu.training");
    if (training != null) {
      System.exit(Training.run(training));
    }
    Settings settings;
    GlobalOptions options;
    try {
      settings = Settings.ofProcess();
      options = new GlobalOptions(arguments, settings);
    } catch (UserException e) {
      System.err.println("songngu: " + e.in(Texts.ofEnvironment()));
      System.exit(ExitStatus.ERROR);
      return;
    }
    Console console = Console.ofProcess(settings, options);
    int status = run(console, settings, options.rest());
    System.exit(console.close() ? status : ExitStatus.OK);
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

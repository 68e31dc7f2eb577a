package org.songngu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line: what, where and, where there is one, the remedy. */
final class Failures {
  private static final boolean DEBUG = Boolean.getBoolean("songngu.debug");

  private Failures() {}

  /** The command line cannot be understood. */
  static int usage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("songngu: " + message(e));
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command
        .getErr()
        .println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName(" ")));
    return ExitStatus.ERROR;
  }

  /** The command began and failed. */
  static int execution(Exception e, CommandLine command, ParseResult parsed) {
    return execution(e, command.getErr());
  }

  /** A command that picocli did not start began and failed. */
  static int execution(Exception e, Console console) {
    return execution(e, console.err());
  }

  private static int execution(Exception e, PrintWriter err) {
    if (DEBUG) {
      e.printStackTrace(err);
    }
    err.println("songngu: " + message(e));
    return ExitStatus.ERROR;
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    if (e instanceof NoSuchFileException) {
      return message + ": there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": permission denied";
    }
    boolean ours = e instanceof UserException || e instanceof ParameterException;
    if (message != null && (ours || e instanceof IOException)) {
      return message;
    }
    return "internal error: %s (SONGNGU_DEBUG=1 shows where)".formatted(e);
  }
}

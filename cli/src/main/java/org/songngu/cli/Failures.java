package org.songngu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong in one line: what, where and, where there is one, the remedy. */
final class Failures {
  private Failures() {}

  /** A command began and failed. */
  static int execution(Exception e, Console console) {
    if (console.isDebug()) {
      e.printStackTrace(console.errors());
    }
    console.errors().println("songngu: " + message(e, console));
    return ExitStatus.ERROR;
  }

  static String message(Exception e, Console console) {
    String message = e.getMessage();
    if (e instanceof NoSuchFileException) {
      return console.say("%s: there is no such file or folder", message);
    }
    if (e instanceof AccessDeniedException) {
      return console.say("%s: permission denied", message);
    }
    if (e instanceof UserException fault) {
      return fault.in(console.texts());
    }
    if (message != null && e instanceof IOException) {
      return message;
    }
    return console.say("internal error: %s (--debug shows where)", e);
  }
}

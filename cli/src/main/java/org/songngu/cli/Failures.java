package org.songngu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.UserException;
import org.songngu.index.IndexFormatException;
import org.songngu.index.IndexLockedException;
import org.songngu.index.NoSuchReportException;

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
    if (message != null && isOfUse(e)) {
      return console.relay(message);
    }
    return console.say("internal error: %s (--debug shows where)", e);
  }

  /** Whether a person can do something about it. */
  private static boolean isOfUse(Exception e) {
    return e instanceof IOException
        || e instanceof IndexLockedException
        || e instanceof IndexFormatException
        || e instanceof NoSuchReportException;
  }
}

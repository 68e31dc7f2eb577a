package org.songngu.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was perhaps meant. */
final class UsageFailures {
  private final Console console;

  UsageFailures(Console console) {
    this.console = console;
  }

  int handle(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    console.errors().println("songngu: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, console.errors());
    console
        .errors()
        .println(console.say("Try '%s -h'.", command.getCommandSpec().qualifiedName(" ")));
    return ExitStatus.ERROR;
  }
}

package org.songngu.cli;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    console.errors().println("songngu: " + message(e));
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      String meant = String.join(", ", unmatched.getSuggestions());
      console.errors().println(console.say("Perhaps you mean: %s", meant));
    }
    console
        .errors()
        .println(console.say("Try '%s -h'.", command.getCommandSpec().qualifiedName(" ")));
    return ExitStatus.ERROR;
  }

  /** The usual faults in the language of the interface; the rest as picocli says it. */
  private @Nullable String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().getFirst();
      if (!unmatched.isUnknownOption() && e.getCommandLine().getParent() == null) {
        return console.say("there is no command %s", first);
      }
      String what = "'" + String.join("', '", unmatched.getUnmatched()) + "'";
      return unmatched.isUnknownOption()
          ? console.say("Unknown option: %s", what)
          : console.say("Unmatched argument: %s", what);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String what =
          missing.getMissing().stream()
              .map(argument -> argument.isOption() ? longest(argument) : argument.paramLabel())
              .collect(Collectors.joining(", "));
      return console.say("Missing: %s", what);
    }
    if (e.getValue() != null && e.getArgSpec() != null) {
      ArgSpec argument = e.getArgSpec();
      String name = argument.isOption() ? longest(argument) : argument.paramLabel();
      return argument.paramLabel().equals("DATE")
          ? console.say("%s %s: expected a date: 2024-07-01, 2024-07 or 2024", name, e.getValue())
          : console.say("%s %s: expected %s", name, e.getValue(), argument.paramLabel());
    }
    return e.getMessage();
  }

  private static String longest(ArgSpec option) {
    return ((OptionSpec) option).longestName();
  }
}

package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was perhaps meant. */
final class UsageFailures {
  /** How picocli begins the list of the options that exclude each other. */
  private static final String EXCLUSIVE_BEGIN = "Error: ";

  private static final String EXCLUSIVE_END = " are mutually exclusive";

  private final Console console;

  UsageFailures(Console console) {
    this.console = console;
  }

  int handle(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    console.errors().println("songngu: " + SafeText.line(String.valueOf(message(e))));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = meant(unmatched);
      if (!meant.isEmpty()) {
        console.errors().println(console.say("Perhaps you mean: %s", String.join(", ", meant)));
      }
    }
    console
        .errors()
        .println(console.say("Try '%s -h'.", command.getCommandSpec().qualifiedName(" ")));
    return ExitStatus.ERROR;
  }

  private static List<String> meant(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().getFirst().replaceFirst("=.*", "");
    CommandLine command = e.getCommandLine();
    if (!e.isUnknownOption()) {
      return Suggestions.of(typed, command.getSubcommands().keySet());
    }
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.addAll(option.hidden() ? List.of() : List.of(option.names()));
    }
    names.removeIf(name -> !name.startsWith("--"));
    return Suggestions.of(typed, names);
  }

  /** The usual faults in the language of the interface; the rest as picocli says it. */
  private @Nullable String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing());
    }
    if (e instanceof MutuallyExclusiveArgsException) {
      return exclusive(String.valueOf(e.getMessage()));
    }
    if (e.getValue() != null && e.getArgSpec() != null) {
      return wrongValue(e.getArgSpec(), e.getValue());
    }
    return e.getMessage();
  }

  private String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    if (!e.isUnknownOption() && e.getCommandLine().getParent() == null) {
      return console.say("there is no command %s", first);
    }
    String what = "'" + String.join("', '", e.getUnmatched()) + "'";
    return e.isUnknownOption()
        ? console.say("Unknown option: %s", what)
        : console.say("Unmatched argument: %s", what);
  }

  private String missing(List<ArgSpec> missing) {
    ArgSpec first = missing.getFirst();
    if (first.isOption() && !first.required()) {
      return console.say("%s: what? A value is missing behind it", longest(first));
    }
    return console.say(
        "Missing: %s", missing.stream().map(this::name).collect(Collectors.joining(", ")));
  }

  /** Picocli says which they are in its message alone. */
  private String exclusive(String message) {
    int end = message.indexOf(EXCLUSIVE_END);
    return message.startsWith(EXCLUSIVE_BEGIN) && end > 0
        ? console.say(
            "%s: only one of them at a time", message.substring(EXCLUSIVE_BEGIN.length(), end))
        : message;
  }

  private String wrongValue(ArgSpec argument, String value) {
    String label = argument.paramLabel();
    if (argument.isOption() && argument.arity().max() == 0) {
      return console.say("%s takes no value", longest(argument));
    }
    String said = argument.isOption() ? longest(argument) + " " + value : value;
    return switch (label) {
      case "DATE" -> console.say("%s: expected a date: 2024-07-01, 2024-07 or 2024", said);
      case "N" -> console.say("%s: expected a number", said);
      default ->
          console.say(
              "%s: expected %s",
              said, Placeholders.value(argument, console.texts()).replace("|", ", "));
    };
  }

  private String name(ArgSpec argument) {
    return argument.isOption() ? longest(argument) : Placeholders.value(argument, console.texts());
  }

  private static String longest(ArgSpec option) {
    return ((OptionSpec) option).longestName();
  }
}

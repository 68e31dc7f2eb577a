package org.songngu.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The lines by which the shell fish completes a command. */
final class FishCompletion {
  private static final String NAME = "songngu";
  private static final String LINE = "complete -c " + NAME;
  private static final String NO_COMMAND_YET = "__fish_use_subcommand";
  private static final Set<String> FILES = Set.of("FILE", "DIR", "PATH");

  private final CommandLine commands;
  private final StringBuilder script = new StringBuilder(LINE + " -f\n");

  private FishCompletion(CommandLine commands) {
    this.commands = commands;
  }

  static String of(CommandLine commands) {
    return new FishCompletion(commands).script();
  }

  private String script() {
    for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
      begin(NO_COMMAND_YET);
      script.append(" -a ").append(command.getKey());
      describe(Help.summary(command.getValue()));
    }
    options(NO_COMMAND_YET, commands);
    for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
      String when = "'__fish_seen_subcommand_from " + command.getKey() + "'";
      options(when, command.getValue());
      for (PositionalParamSpec parameter :
          command.getValue().getCommandSpec().positionalParameters()) {
        parameter(when, parameter);
      }
    }
    return script.toString();
  }

  private void options(String when, CommandLine command) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        option(when, option);
      }
    }
  }

  private void option(String when, OptionSpec option) {
    begin(when);
    for (String name : option.names()) {
      script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      script.append(isFile(option) ? " -r -F" : " -x");
      choices(option);
    }
    describe(first(option.description()));
  }

  private void parameter(String when, PositionalParamSpec parameter) {
    if (isFile(parameter) || !CompletionChoices.of(parameter, commands).isEmpty()) {
      begin(when);
      script.append(isFile(parameter) ? " -F" : "");
      choices(parameter);
      script.append('\n');
    }
  }

  private void choices(ArgSpec argument) {
    List<String> choices = CompletionChoices.of(argument, commands);
    if (!choices.isEmpty()) {
      script.append(" -a ").append(quoted(String.join(" ", choices)));
    }
  }

  private static boolean isFile(ArgSpec argument) {
    return FILES.contains(argument.paramLabel());
  }

  private void begin(String when) {
    script.append(LINE + " -n ").append(when);
  }

  private void describe(String text) {
    script.append(" -d ").append(quoted(text)).append('\n');
  }

  private static String first(String... lines) {
    return lines.length == 0 ? "" : lines[0].replaceAll(" \\(default: .*", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

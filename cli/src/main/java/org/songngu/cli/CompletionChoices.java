package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What completion offers for a value: the choices that the help names. Picocli would offer the
 * names of Java's constants.
 */
final class CompletionChoices {
  private static final String COMMAND = "COMMAND";

  private CompletionChoices() {}

  /** The values that the help names for an option or parameter; empty if it can be anything. */
  static List<String> of(ArgSpec argument, CommandLine commands) {
    String label = argument.paramLabel();
    List<String> choices = new ArrayList<>();
    for (String choice : label.split("\\|", -1)) {
      if (choice.equals(COMMAND)) {
        choices.addAll(commands.getSubcommands().keySet());
      } else if (label.contains("|") && choice.equals(choice.toLowerCase(Locale.ROOT))) {
        choices.add(choice);
      }
    }
    return choices;
  }

  /** Makes picocli's own completion offer them. */
  static void install(CommandLine commands) {
    install(commands.getCommandSpec(), commands);
    commands.getSubcommands().values().forEach(one -> install(one.getCommandSpec(), commands));
  }

  /** Options of all commands say it themselves: they cannot be put in anew. */
  private static void install(CommandSpec spec, CommandLine commands) {
    for (OptionSpec option : List.copyOf(spec.options())) {
      List<String> choices = of(option, commands);
      if (option.scopeType() == ScopeType.LOCAL && !choices.isEmpty()) {
        spec.remove(option);
        spec.addOption(option.toBuilder().completionCandidates(choices).build());
      }
    }
    for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
      List<String> choices = of(parameter, commands);
      if (!choices.isEmpty()) {
        spec.remove(parameter);
        spec.addPositional(parameter.toBuilder().completionCandidates(choices).build());
      }
    }
  }
}

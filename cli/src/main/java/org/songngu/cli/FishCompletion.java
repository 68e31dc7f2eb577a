package org.songngu.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The lines by which the shell fish completes a command. */
final class FishCompletion {
  private static final String NAME = "songngu";

  private FishCompletion() {}

  static String of(CommandLine commands) {
    StringBuilder script = new StringBuilder("complete -c " + NAME + " -f\n");
    for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
      script
          .append("complete -c " + NAME + " -n __fish_use_subcommand -a ")
          .append(command.getKey())
          .append(" -d ")
          .append(quoted(Help.summary(command.getValue())))
          .append('\n');
    }
    for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        if (!option.hidden()) {
          option(script, command.getKey(), option);
        }
      }
    }
    return script.toString();
  }

  private static void option(StringBuilder script, String command, OptionSpec option) {
    script.append("complete -c " + NAME + " -n '__fish_seen_subcommand_from ").append(command);
    script.append("'");
    for (String name : option.names()) {
      script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      String label = option.paramLabel();
      if (label.contains("|")) {
        script.append(" -x -a ").append(quoted(label.replace('|', ' ')));
      } else {
        script.append(label.equals("FILE") || label.equals("DIR") ? " -r -F" : " -x");
      }
    }
    script.append(" -d ").append(quoted(first(option.description()))).append('\n');
  }

  private static String first(String... lines) {
    return lines.length == 0 ? "" : lines[0].replaceAll(" \\(default: .*", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

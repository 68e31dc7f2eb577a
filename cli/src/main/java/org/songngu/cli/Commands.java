package org.songngu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** All commands, read and run by picocli. */
final class Commands {
  /** The commands in the order in which the help lists them. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  private Commands() {}

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand.class);
    commands.put("index", IndexCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("events", EventsCommand.class);
    commands.put("timeline", TimelineCommand.class);
    commands.put("show", ShowCommand.class);
    commands.put("clean", CleanCommand.class);
    commands.put("analyze", AnalyzeCommand.class);
    commands.put("terms", TermsCommand.class);
    commands.put("stats", StatsCommand.class);
    commands.put("check", CheckCommand.class);
    return commands;
  }

  /** Runs one command. */
  static int run(Console console, String... arguments) {
    CommandFactory factory = new CommandFactory(console);
    CommandLine commands = new CommandLine(new RootCommand(), factory);
    addCommands(commands, factory, arguments.length == 0 ? "" : arguments[0]);
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOverwrittenOptionsAllowed(true);
    commands.setUsageHelpWidth(console.width());
    commands.getCommandSpec().versionProvider(new Versions());
    commands.setParameterExceptionHandler(Failures::usage);
    commands.setExecutionExceptionHandler(Failures::execution);
    return commands.execute(arguments);
  }

  /** Adds the command that is called, or all: reading a command's annotations takes its time. */
  private static void addCommands(CommandLine commands, CommandFactory factory, String called) {
    COMMANDS.forEach(
        (name, kind) -> {
          if (name.equals(called) || !COMMANDS.containsKey(called)) {
            commands.addSubcommand(name, new CommandLine(kind, factory));
          }
        });
  }
}

package org.songngu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.UsesSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, read and run by picocli. */
final class Commands {
  /** The commands in the order in which the help lists them. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  /** The commands that are about all commands. */
  private static final Set<String> OVER_ALL = Set.of("completion", "help", "man", "shell");

  private Commands() {}

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand.class);
    commands.put("index", IndexCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("events", EventsCommand.class);
    commands.put("timeline", TimelineCommand.class);
    commands.put("show", ShowCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("load", LoadCommand.class);
    commands.put("shell", ShellCommand.class);
    commands.put("clean", CleanCommand.class);
    commands.put("analyze", AnalyzeCommand.class);
    commands.put("terms", TermsCommand.class);
    commands.put("evaluate", EvaluateCommand.class);
    commands.put("stats", StatsCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("upgrade", UpgradeCommand.class);
    commands.put("rm", RemoveCommand.class);
    commands.put("config", ConfigCommand.class);
    commands.put("doctor", DoctorCommand.class);
    commands.put("completion", CompletionCommand.class);
    commands.put("man", ManCommand.class);
    commands.put("help", HelpCommand.class);
    return commands;
  }

  /** Whether there is a command of this name. */
  static boolean isCommand(String name) {
    return COMMANDS.containsKey(name);
  }

  /** Runs one command. */
  static int run(Console console, Settings settings, String... arguments) {
    CommandLine commands = all(console, settings, arguments.length == 0 ? "" : arguments[0]);
    if (arguments.length == 0) {
      console.errors().print(Help.brief(commands, console));
      return ExitStatus.ERROR;
    }
    if (asksBriefly(arguments)) {
      console.out().print(Help.brief(named(commands, arguments[0]), console));
      return ExitStatus.OK;
    }
    return commands.execute(arguments);
  }

  private static boolean asksBriefly(String... arguments) {
    List<String> all = List.of(arguments);
    int asked = all.indexOf("-h");
    return asked >= 0 && (!all.contains("--") || asked < all.indexOf("--"));
  }

  private static CommandLine named(CommandLine commands, String name) {
    CommandLine command = commands.getSubcommands().get(name);
    return command == null ? commands : command;
  }

  /** All commands. */
  static CommandLine all(Console console, Settings settings) {
    return all(console, settings, "");
  }

  /**
   * @param called the command that is called: where it is known, the others are left out, because
   *     reading a command's annotations takes its time
   */
  private static CommandLine all(Console console, Settings settings, String called) {
    CommandFactory factory = new CommandFactory(console, settings);
    CommandLine commands = new CommandLine(new RootCommand(), factory);
    boolean one = COMMANDS.containsKey(called) && !OVER_ALL.contains(called);
    COMMANDS.forEach(
        (name, kind) -> {
          if (!one || name.equals(called)) {
            commands.addSubcommand(name, new CommandLine(kind, factory));
          }
        });
    commands.setOut(console.out());
    commands.setErr(console.errors());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOverwrittenOptionsAllowed(true);
    commands.getCommandSpec().versionProvider(new Versions());
    commands.setParameterExceptionHandler(new UsageFailures(console)::handle);
    commands.setExecutionExceptionHandler((e, line, result) -> Failures.execution(e, console));
    prepare(commands, console, settings);
    commands.getSubcommands().values().forEach(command -> prepare(command, console, settings));
    return commands;
  }

  private static void prepare(CommandLine command, Console console, Settings settings) {
    CommandSpec spec = command.getCommandSpec();
    use(spec.userObject(), settings);
    spec.mixins().values().forEach(mixin -> use(mixin.userObject(), settings));
    Help.install(command, console);
  }

  private static void use(Object options, Settings settings) {
    if (options instanceof UsesSettings user) {
      user.use(settings);
    }
  }
}

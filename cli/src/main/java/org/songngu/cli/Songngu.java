package org.songngu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code songngu}. */
@Command(
    name = "songngu",
    description = "Searches archives of Vietnamese and English news in both languages at once.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  songngu demo",
      "  songngu index --index news reports.jsonl scraped/",
      "  songngu search --index news bán dẫn",
      "  songngu search --index news --language en --since 2024-07-01 'tòa phúc thẩm'",
      "",
      "Exit status: 0 hits or all done, 1 no hits, 2 error, 3 some documents failed,",
      "130 stopped safely by Ctrl-C."
    })
final class Songngu {
  /** The commands in the order in which the help lists them. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks for the annotation, not for the value
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions.")
  @SuppressWarnings("UnusedVariable") // as above
  private boolean version;

  private Songngu() {}

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

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    Console console = Console.ofProcess();
    int status = run(console, arguments);
    System.exit(console.close() ? status : ExitStatus.OK);
  }

  /** Runs one command. */
  static int run(Console console, String... arguments) {
    CommandFactory factory = new CommandFactory(console);
    CommandLine commands = new CommandLine(new Songngu(), factory);
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

package org.songngu.cli;

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
    subcommands = {
      DemoCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      EventsCommand.class,
      ShowCommand.class,
      CleanCommand.class,
      AnalyzeCommand.class,
      TermsCommand.class,
      StatsCommand.class,
      CheckCommand.class
    },
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

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    Console console = Console.ofProcess();
    int status = run(console, arguments);
    System.exit(console.close() ? status : ExitStatus.OK);
  }

  /** Runs one command. */
  static int run(Console console, String... arguments) {
    CommandLine commands = new CommandLine(new Songngu(), new CommandFactory(console));
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
}

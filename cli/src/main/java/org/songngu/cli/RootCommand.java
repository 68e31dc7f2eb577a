package org.songngu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code songngu} itself, with what all commands share. */
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
final class RootCommand {
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
}

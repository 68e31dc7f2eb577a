package org.songngu.cli;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.settings.GlobalOptions;
import org.songngu.cli.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code songngu} itself. {@link GlobalOptions} reads the options that all commands
 * have before picocli does; here they are for the help.
 */
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
      "Exit status: 0 hits or all done, 1 no hits, 2 error, 3 some documents failed,"
          + " 130 stopped safely by Ctrl-C."
    })
@SuppressWarnings("UnusedVariable") // picocli looks for the annotations, not for the values
final class RootCommand {
  @Option(names = "-h", scope = ScopeType.INHERIT, description = "Show the help on one screen.")
  private boolean help;

  @Option(
      names = "--help",
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show all of the help.")
  private boolean fullHelp;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show the versions.")
  private boolean version;

  @Option(
      names = {"--json", "--jsonl", "--csv", "--trec"},
      scope = ScopeType.INHERIT,
      description = "The same as --format json and so on.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print nothing but data and errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say what is done and how long it took.")
  private boolean verbose;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where an error happened.")
  private boolean debug;

  @Option(
      names = "--no-pager",
      scope = ScopeType.INHERIT,
      description = "On a terminal, show all at once, however long it is.")
  private boolean noPager;

  @Option(
      names = "--color",
      completionCandidates = Whether.class,
      scope = ScopeType.INHERIT,
      paramLabel = "auto|always|never",
      description = "Whether marks are in colour (default: on a terminal, unless NO_COLOR is set).")
  private @Nullable String color;

  @Option(
      names = "--hyperlinks",
      completionCandidates = Whether.class,
      scope = ScopeType.INHERIT,
      paramLabel = "auto|always|never",
      description = "Whether headlines lead to their addresses (default: where the terminal can).")
  private @Nullable String hyperlinks;

  @Option(
      names = "--ui",
      completionCandidates = Languages.class,
      scope = ScopeType.INHERIT,
      paramLabel = "en|vi",
      description = "The language of help and messages (default: that of the environment).")
  private @Nullable String ui;

  /** What completion offers for {@code --color} and {@code --hyperlinks}. */
  static final class Whether implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Setting.COLOR.choices().iterator();
    }
  }

  /** What completion offers for {@code --ui}. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Setting.LANGUAGE_OF_INTERFACE.choices().iterator();
    }
  }
}

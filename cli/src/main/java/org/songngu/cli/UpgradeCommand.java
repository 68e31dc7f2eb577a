package org.songngu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songngu.ArchiveUpgrade;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.StopSignal;
import org.songngu.index.ReportIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an index current from the text that it stores. */
@Command(
    name = "upgrade",
    description = {
      "Analyzes all reports anew, for a new lexicon or index format.",
      "The text is that of the index itself; the files that it was made of are not needed. Reports"
          + " and events stay what they are. An index of an older format is written anew beside"
          + " itself, in the same folder, and needs as much space again until all is done. Ctrl-C"
          + " stops safely; the same command goes on where it stopped."
    },
    footer = {
      "",
      "Examples:",
      "  songngu upgrade --index news",
      "  songngu upgrade --index news --lexicon mine.txt"
    })
final class UpgradeCommand implements Callable<Integer> {
  private static final int REPORTS_BETWEEN_NOTES = 10_000;

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Option(
      names = {"-n", "--dry-run"},
      description = "Say whether there is something to do, and do nothing.")
  private boolean dryRun;

  @Option(names = "--force", description = "Analyze even what is current.")
  private boolean force;

  UpgradeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (ArchiveUpgrade upgrade = index.openUpgrade(lexicon.open())) {
      int reports = upgrade.reports();
      if (!upgrade.isNeeded() && !force) {
        note(
            reports,
            "The index is current: 1 report, nothing to do.",
            "The index is current: %d reports, nothing to do.");
        return ExitStatus.OK;
      }
      if (upgrade.format() != ReportIndex.FORMAT) {
        console.note(
            "The index is of format %d; it becomes one of format %d.",
            upgrade.format(), ReportIndex.FORMAT);
      }
      if (dryRun) {
        note(reports, "1 report would be analyzed anew.", "%d reports would be analyzed anew.");
        return ExitStatus.OK;
      }
      return run(upgrade);
    }
  }

  private int run(ArchiveUpgrade upgrade) throws IOException {
    try (StopSignal stop = StopSignal.install()) {
      boolean complete = upgrade.run((done, all) -> tell(done, all) && !stop.isAsked());
      if (!complete) {
        console.note("Stopped. What is done is kept; the same command goes on.");
        return ExitStatus.STOPPED;
      }
      note(upgrade.reports(), "1 report analyzed anew.", "%d reports analyzed anew.");
      return ExitStatus.OK;
    }
  }

  private void note(int reports, String one, String many) {
    console.note("%s", console.count(reports, one, many));
  }

  private boolean tell(int done, int all) {
    if (done % REPORTS_BETWEEN_NOTES == 0) {
      console.note("%d of %d reports", done, all);
    }
    return true;
  }
}

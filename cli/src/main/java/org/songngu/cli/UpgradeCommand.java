package org.songngu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Analyzes an index anew from the text that it stores. */
@Command(
    name = "upgrade",
    description = {
      "Analyzes all reports anew after a change of the lexicon.",
      "The text is that of the index itself; the files that it was made of are not needed. Reports"
          + " and events stay what they are. Ctrl-C stops safely; the same command goes on where it"
          + " stopped."
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
    try (Archive archive = index.openExisting(lexicon.open())) {
      int reports = archive.unwrap().getIndexReader().numDocs();
      if (archive.isCurrent() && !force) {
        console.note("The index is current: %d reports, nothing to do.", reports);
        return ExitStatus.OK;
      }
      if (dryRun) {
        console.note("%d reports would be analyzed anew.", reports);
        return ExitStatus.OK;
      }
      return upgrade(archive);
    }
  }

  private int upgrade(Archive archive) throws IOException {
    try (StopSignal stop = StopSignal.install()) {
      boolean complete = archive.upgrade((done, all) -> tell(done, all) && !stop.isAsked());
      if (!complete) {
        console.note("Stopped. What is done is kept; the same command goes on.");
        return ExitStatus.STOPPED;
      }
      console.note("%d reports analyzed anew.", archive.unwrap().getIndexReader().numDocs());
      return ExitStatus.OK;
    }
  }

  private boolean tell(int done, int all) {
    if (done % REPORTS_BETWEEN_NOTES == 0) {
      console.note("%d of %d reports", done, all);
    }
    return true;
  }
}

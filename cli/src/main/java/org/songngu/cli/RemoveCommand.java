package org.songngu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes reports from an index. */
@Command(
    name = "rm",
    description = {
      "Removes reports from an index by their ids.",
      "The files that they were read from are not touched: indexing them again brings the reports"
          + " back."
    },
    footer = {
      "",
      "Examples:",
      "  songngu rm --index news --dry-run report-17",
      "  songngu search --index news --jsonl 'source:blog' | jq -r .id | songngu rm --index news -"
    })
final class RemoveCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "The id of a report; - reads ids, one a line, from standard input.")
  private List<String> ids = List.of();

  @Option(
      names = {"-n", "--dry-run"},
      description = "Say what would be removed, and remove nothing.")
  private boolean dryRun;

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> named = ids.equals(List.of("-")) ? readIds() : ids;
    try (Archive archive = index.openExisting()) {
      int removed = 0;
      for (String id : named) {
        removed += remove(archive, id) ? 1 : 0;
      }
      if (!dryRun && removed > 0) {
        archive.commit();
      }
      if (removed == 1) {
        console.note(dryRun ? "1 report would be removed." : "1 report removed.");
      } else {
        console.note(dryRun ? "%d reports would be removed." : "%d reports removed.", removed);
      }
      return removed == 0 ? ExitStatus.NO_HITS : ExitStatus.OK;
    }
  }

  private static List<String> readIds() throws IOException {
    List<String> ids = new ArrayList<>();
    try (BufferedReader reader = TextInput.open("-")) {
      reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(ids::add);
    }
    return ids;
  }

  private boolean remove(Archive archive, String id) throws IOException {
    Report report = archive.report(id).orElse(null);
    if (report == null) {
      console.note("No report has the id %s", id);
      return false;
    }
    console.out().println(SafeText.line(id) + "\t" + SafeText.line(report.title()));
    if (!dryRun) {
      archive.remove(id);
    }
    return true;
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one report. */
@Command(name = "show", description = "Shows one report.")
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "ID", description = "The report's id.")
  private String id = "";

  @Option(names = "--removed", description = "Show what was removed from the page, and why.")
  private boolean removed;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the report is printed (default: text).")
  private Format format = Format.TEXT;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = index.openExisting()) {
      Report report = archive.report(id).orElse(null);
      if (report == null) {
        console.err().println(SafeText.line("No report has the id " + id));
        return ExitStatus.NO_HITS;
      }
      if (format == Format.TEXT) {
        print(report);
      } else {
        JsonResults.printLine(console.out(), json -> ReportJson.write(json, report));
      }
      return ExitStatus.OK;
    }
  }

  private void print(Report report) {
    console.out().println(console.style().bold(SafeText.line(report.title())));
    String line =
        "%s  %s  %s %s"
            .formatted(report.published(), report.language().code(), report.source(), report.url());
    console.out().println(console.style().dim(SafeText.line(line.strip())));
    report.body().lines().forEach(text -> console.out().println(SafeText.line(text)));
    if (removed) {
      for (RemovedText piece : report.removed()) {
        console.out().println(Pieces.removed(console.style(), piece));
      }
    }
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.results.ReportJson;
import org.songngu.cli.results.SideBySide;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.Pieces;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.UserException;
import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one report. */
@Command(
    name = "show",
    description = "Shows one report, or two side by side.",
    footer = {
      "",
      "Examples:",
      "  songngu show --index news report-17",
      "  songngu show --index news --side-by-side report-17",
      "  songngu show --index news --removed report-17"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(index = "0", paramLabel = "ID", description = "The report's id.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OTHER",
      description =
          "With --side-by-side: the other report (default: the likest one of its event in the other"
              + " language).")
  private @Nullable String other;

  @Option(
      names = "--side-by-side",
      description = "Show two reports in two columns; what both say has the same number.")
  private boolean sideBySide;

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
        console.note("No report has the id %s", id);
        return ExitStatus.NO_HITS;
      }
      if (sideBySide) {
        Report second = counterpart(archive, report);
        new SideBySide(console).print(report, second, archive.sharedPhrases(report, second));
        return ExitStatus.OK;
      }
      if (format == Format.TEXT) {
        print(report, date(archive, report));
      } else {
        JsonResults.printLine(console.out(), json -> ReportJson.write(json, report));
      }
      return ExitStatus.OK;
    }
  }

  /** The other report that was asked for, or the likest of the event in the other language. */
  private Report counterpart(Archive archive, Report report) throws IOException {
    if (other != null) {
      return archive
          .report(other)
          .orElseThrow(() -> new UserException("No report has the id %s", other));
    }
    Report best = null;
    double most = -1;
    for (Report member : archive.eventOf(id).orElseThrow().reports()) {
      double probability =
          member.language() == report.language()
              ? -1
              : archive.eventReasons(id, member.id()).probability();
      if (probability > most) {
        most = probability;
        best = member;
      }
    }
    if (best == null) {
      throw new UserException(
          "the event of %s has no report in another language; name the other report", id);
    }
    return best;
  }

  /** The date, with the year that another report of the event gives. */
  private String date(Archive archive, Report report) throws IOException {
    PublishedDate own = report.published();
    PublishedDate known = archive.eventOf(id).map(event -> event.dateOf(report)).orElse(own);
    return known.year() == own.year()
        ? Pieces.date(own, console)
        : console.say("%s (the year is from %s)", known, SafeText.line(known.evidence()));
  }

  private void print(Report report, String date) {
    for (String part : console.linesOf(report.title(), 0)) {
      console.out().println(console.style().bold(part));
    }
    String line =
        "%s  %s%s  %s %s"
            .formatted(
                date,
                report.language().code(),
                Pieces.origin(report),
                report.source(),
                report.url());
    for (String part : console.linesOf(line.strip(), 0)) {
      console.out().println(console.style().dim(part));
    }
    report.body().lines().forEach(this::printLine);
    for (String caption : report.captions()) {
      for (String part : console.linesOf(console.say("[picture] %s", caption), 0)) {
        console.out().println(console.style().dim(part));
      }
    }
    if (removed) {
      for (RemovedText piece : report.removed()) {
        console.out().println(Pieces.removed(console.style(), piece));
      }
    }
  }

  private void printLine(String text) {
    console.linesOf(text, 0).forEach(console.out()::println);
  }
}

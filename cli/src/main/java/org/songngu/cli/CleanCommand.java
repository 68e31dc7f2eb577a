package org.songngu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.results.ReportJson;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.Pieces;
import org.songngu.cli.screen.SafeText;
import org.songngu.ingest.ReportSink;
import org.songngu.ingest.ReportSources;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A dry run of ingest. */
@Command(
    name = "clean",
    description = "Shows what index would keep of files and remove, with reasons.",
    footer = {
      "",
      "Examples:",
      "  songngu clean scraped/page.html",
      "  songngu clean --jsonl scraped/ | jq -r .title"
    })
final class CleanCommand implements Callable<Integer>, ReportSink {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file or a folder.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "How reports are printed (default: text).")
  private Format format = Format.TEXT;

  private int failures;

  CleanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      ReportSources.read(file, this);
    }
    return failures == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  @Override
  public void accept(Report report, String place) throws IOException {
    if (format == Format.JSONL) {
      JsonResults.printLine(console.out(), json -> write(json, report, place));
    } else {
      print(report, place);
    }
  }

  @Override
  public void failed(String place, String cause) {
    failures++;
    warn(place, cause);
  }

  @Override
  public void warn(String place, String message) {
    console.err().println(SafeText.line(place + ": " + console.relay(message)));
  }

  private void print(Report report, String place) {
    console.out().println(console.style().dim(SafeText.line(place)));
    console.out().println(console.style().bold(SafeText.line(report.title())));
    console
        .out()
        .println(
            SafeText.line(
                "%s, %s%s"
                    .formatted(report.language().code(), date(report), Pieces.origin(report))));
    report.body().lines().forEach(line -> console.out().println("  " + SafeText.line(line)));
    for (RemovedText piece : report.removed()) {
      console.out().println(Pieces.removed(console.style(), piece));
    }
    console.out().println();
  }

  /** The date with the words that it was read from. */
  private String date(Report report) {
    String date = Pieces.date(report.published(), console);
    return report.published().toString().isEmpty()
        ? date
        : console.say("%s from “%s”", date, report.published().evidence());
  }

  private static void write(JsonGenerator json, Report report, String place) throws IOException {
    JsonResults.begin(json);
    json.writeStringField("path", place);
    json.writeStringField("title", report.title());
    json.writeStringField("body", report.body());
    json.writeStringField("language", report.language().code());
    json.writeStringField("published", report.published().toString());
    json.writeStringField("source", report.source());
    json.writeStringField("evidence", report.published().evidence());
    ReportJson.writeOrigin(json, report);
    ReportJson.writeRemoved(json, report);
    json.writeEndObject();
  }
}

package org.songngu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how large an index is and what it holds. */
@Command(
    name = "stats",
    description = "Says how large an index is and what it holds.",
    footer = {
      "",
      "Examples:",
      "  songngu stats --index news",
      "  songngu stats --index news --json | jq .sources"
    })
final class StatsCommand implements Callable<Integer> {
  private static final int SOURCES = 10;

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the numbers are printed (default: text).")
  private Format format = Format.TEXT;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = index.openExisting(lexicon.open())) {
      IndexStatistics statistics = IndexStatistics.of(archive.unwrap());
      if (format == Format.TEXT) {
        print(archive, statistics);
      } else {
        JsonResults.printLine(console.out(), json -> write(json, archive, statistics));
      }
    }
    return ExitStatus.OK;
  }

  private void print(Archive archive, IndexStatistics statistics) throws IOException {
    Lexicon used = archive.lexicon();
    line("index", index.path().toString());
    line("reports", statistics.reports());
    for (Language language : Language.values()) {
      line("  " + language.code(), statistics.languages().getOrDefault(language, 0));
    }
    line("events", statistics.events());
    if (statistics.first().isPresent() && statistics.last().isPresent()) {
      line("dates", statistics.first().get() + " – " + statistics.last().get());
    }
    line("without a year", statistics.undated());
    line("sources", statistics.sources().size());
    for (IndexStatistics.Source source : statistics.sources().stream().limit(SOURCES).toList()) {
      line("  " + IndexStatistics.spelling(archive.unwrap(), source), source.reports());
    }
    line("concepts of the lexicon", used.size());
    line("lexicon", used.fingerprint());
    String analysis = archive.isCurrent() ? "current" : "with another lexicon: songngu upgrade";
    line("analysis", console.say(analysis));
    line("index format", ReportIndex.FORMAT);
    line("bytes on disk", bytes(index.path()));
  }

  private void line(String name, long value) {
    line(name, String.format(console.texts().numbers(), "%,d", value));
  }

  private void line(String name, String value) {
    String text = SafeText.line(console.say(name.strip()));
    String indent = name.startsWith(" ") ? "  " : "";
    console.out().println(Columns.padded(indent + text, 24) + " " + SafeText.line(value));
  }

  private void write(JsonGenerator json, Archive archive, IndexStatistics statistics)
      throws IOException {
    JsonResults.begin(json);
    json.writeNumberField("reports", statistics.reports());
    json.writeObjectFieldStart("languages");
    for (Language language : Language.values()) {
      json.writeNumberField(language.code(), statistics.languages().getOrDefault(language, 0));
    }
    json.writeEndObject();
    json.writeNumberField("events", statistics.events());
    json.writeStringField("first", statistics.first().map(LocalDate::toString).orElse(""));
    json.writeStringField("last", statistics.last().map(LocalDate::toString).orElse(""));
    json.writeNumberField("undated", statistics.undated());
    json.writeObjectFieldStart("sources");
    for (IndexStatistics.Source source : statistics.sources()) {
      json.writeNumberField(source.name(), source.reports());
    }
    json.writeEndObject();
    json.writeNumberField("concepts", archive.lexicon().size());
    json.writeStringField("lexicon", archive.lexicon().fingerprint());
    json.writeBooleanField("current", archive.isCurrent());
    json.writeNumberField("format", ReportIndex.FORMAT);
    json.writeNumberField("bytes", bytes(index.path()));
    json.writeEndObject();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}

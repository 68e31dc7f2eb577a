package org.songngu.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.Period;
import org.songngu.cli.results.Timeline;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.UserException;
import org.songngu.event.Event;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how many reports there are over time. */
@Command(
    name = "timeline",
    description = {
      "Counts reports by day, week or month, and by language.",
      "All reports are counted, or those that answer a query."
    },
    footer = {
      "",
      "A report that does not say when it was published counts on the day of its event.",
      "",
      "Example:",
      "  songngu timeline --index news --by week bão"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "A query as for search.")
  private List<String> words = List.of();

  @Option(
      names = "--by",
      paramLabel = "day|week|month",
      description = "What is counted together (default: month).")
  private Period by = Period.MONTH;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl|csv",
      description = "How counts are printed (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "With a query: how many reports are counted (default: ${DEFAULT-VALUE}).")
  private int limit = 10_000;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Timeline timeline = new Timeline(by);
    try (Archive archive = index.openExisting()) {
      if (words.isEmpty()) {
        for (Event event : archive.events()) {
          event.reports().forEach(report -> timeline.add(report, event.date()));
        }
      } else {
        SearchRequest request = SearchRequest.of(TextInput.joined(words)).withMaxHits(limit);
        List<EventHits> found = archive.search(request).events();
        for (Event event : archive.events(request, 0)) {
          add(event, found, timeline);
        }
      }
    }
    switch (format) {
      case TEXT -> timeline.printText(console);
      case JSONL -> timeline.printJson(console);
      case CSV -> timeline.printCsv(console);
      default -> throw new UserException("timeline prints --format text, jsonl or csv");
    }
    return timeline.isEmpty() ? ExitStatus.NO_HITS : ExitStatus.OK;
  }

  private static void add(Event event, List<EventHits> found, Timeline timeline) {
    for (EventHits hits : found) {
      if (hits.event() == event.number()) {
        hits.hits().stream()
            .map(Hit::report)
            .forEach((Report report) -> timeline.add(report, event.date()));
      }
    }
  }
}

package org.songngu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songngu.Archive;
import org.songngu.event.Event;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists events. */
@Command(
    name = "events",
    description = "Lists events with their reports: all of them, or those that answer a query.")
final class EventsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "A query as for search.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "How events are printed (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "With a query: how many reports are looked at (default: ${DEFAULT-VALUE}).")
  private int limit = 100;

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format != Format.TEXT && format != Format.JSONL) {
      throw new UserException("events prints --format text or jsonl");
    }
    try (Archive archive = index.openExisting(lexicon.open())) {
      List<Event> events = events(archive);
      for (Event event : events) {
        if (console.isBroken()) {
          break;
        }
        print(event);
      }
      return events.isEmpty() ? ExitStatus.NO_HITS : ExitStatus.OK;
    }
  }

  private List<Event> events(Archive archive) throws IOException {
    List<Event> all = archive.events();
    if (words.isEmpty()) {
      return all;
    }
    Map<Long, Event> byNumber =
        all.stream().collect(Collectors.toMap(Event::number, Function.identity()));
    SearchRequest request = SearchRequest.of(String.join(" ", words)).withMaxHits(limit);
    List<Event> found = new ArrayList<>();
    for (EventHits hits : archive.search(request).events()) {
      Event event = byNumber.get(hits.event());
      if (event != null) {
        found.add(event);
      }
    }
    return found;
  }

  private void print(Event event) throws IOException {
    if (format == Format.JSONL) {
      JsonResults.printLine(console.out(), json -> write(json, event));
      return;
    }
    console
        .out()
        .println(
            console.style().dim(EventNames.of(event.number()) + " · " + Pieces.date(event.date())));
    for (Report report : event.reports()) {
      console
          .out()
          .println(
              SafeText.line(
                  "  %s  %s  %s".formatted(report.language().code(), report.title(), report.id())));
    }
    console.out().println();
  }

  private static void write(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("event", EventNames.of(event.number()));
    json.writeStringField("date", event.date().toString());
    json.writeArrayFieldStart("reports");
    for (Report report : event.reports()) {
      json.writeStartObject();
      json.writeStringField("id", report.id());
      json.writeStringField("language", report.language().code());
      json.writeStringField("title", report.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.EventJson;
import org.songngu.cli.results.EventText;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.UserException;
import org.songngu.event.Event;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists events, says why they are what they are, and changes them. */
@Command(
    name = "events",
    description = {
      "Lists events with their reports, explains and changes them.",
      "All events are listed, or those that answer a query."
    },
    footer = {
      "",
      "Examples:",
      "  songngu events --index news bán dẫn",
      "  songngu events --index news --why report-17",
      "  songngu events --index news --split report-17 report-21",
      "  songngu events --index news --join report-17 report-40"
    })
final class EventsCommand implements Callable<Integer> {
  /** So many events are read together: their reports are in memory. */
  private static final int BATCH = 200;

  /**
   * An event that scores less than this share of the first one is not listed. Chosen on development
   * data: twin queries then agree in 0.79 of their events instead of 0.68, and 0.97 of the events
   * that answer are listed instead of 0.98.
   */
  private static final double LEAST_SCORE = 0.4;

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY|ID",
      description = "A query as for search; with --why, --split and --join ids of reports.")
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

  @Option(
      names = "--all",
      description = "With a query: also list events that answer it far less well than the first.")
  private boolean all;

  @ArgGroup private @Nullable Action action;

  /** What is done instead of listing events. */
  static final class Action {
    @Option(
        names = "--why",
        description =
            "Say why the report is in its event and what nearly is; or why two reports are of one"
                + " event, or not.")
    private boolean why;

    @Option(
        names = "--split",
        description = "Part the reports from their event, now and whenever events are linked anew.")
    private boolean split;

    @Option(
        names = "--join",
        description = "Make the events of two reports one, now and whenever they are linked anew.")
    private boolean join;

    @Option(names = "--decisions", description = "List what was split and joined.")
    private boolean decisions;

    @Option(names = "--forget", paramLabel = "N", description = "Take a decision back.")
    private @Nullable Long forget;

    @Option(
        names = "--relink",
        description = "Link all reports anew; the events stay what they are.")
    private boolean relink;
  }

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format != Format.TEXT && format != Format.JSONL) {
      throw new UserException("events prints --format text or jsonl");
    }
    try (Archive archive = index.openExisting(lexicon.open())) {
      return action == null ? list(archive) : act(archive, action);
    } catch (IllegalArgumentException e) {
      throw new UserException(e, "%s", console.relay(e.getMessage()));
    }
  }

  private int list(Archive archive) throws IOException {
    List<Event> events =
        words.isEmpty()
            ? archive.events()
            : archive.events(
                SearchRequest.of(TextInput.joined(words)).withMaxHits(limit),
                all ? 0 : LEAST_SCORE);
    EventText text = new EventText(console);
    for (int from = 0; from < events.size() && !console.isBroken(); from += BATCH) {
      List<Event> batch = events.subList(from, Math.min(from + BATCH, events.size()));
      for (var summary : archive.eventSummaries(batch)) {
        if (format == Format.JSONL) {
          JsonResults.printLine(console.out(), json -> EventJson.write(json, summary));
        } else {
          text.print(summary);
        }
      }
    }
    return events.isEmpty() ? ExitStatus.NO_HITS : ExitStatus.OK;
  }

  private int act(Archive archive, Action asked) throws IOException {
    EventDecisions decisions = new EventDecisions(archive, console);
    if (asked.why) {
      return new EventWhy(archive, console).print(words);
    }
    if (asked.split) {
      return decisions.split(words);
    }
    if (asked.join) {
      return decisions.join(words);
    }
    if (asked.forget != null) {
      return decisions.forget(asked.forget);
    }
    if (asked.decisions) {
      return decisions.list();
    }
    if (asked.relink) {
      return decisions.relink();
    }
    throw new UserException("events: name what is to be done with the events");
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.util.List;
import org.songngu.Archive;
import org.songngu.cli.results.EventNames;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.UserException;
import org.songngu.event.Event;
import org.songngu.event.EventReasons;
import org.songngu.event.NearMiss;
import org.songngu.report.Report;

/** Says why reports are of one event, or not. */
final class EventWhy {
  private static final int NEAR_MISSES = 3;
  private static final double EVEN = 0.5;

  private final Archive archive;
  private final Console console;

  EventWhy(Archive archive, Console console) {
    this.archive = archive;
    this.console = console;
  }

  int print(List<String> ids) throws IOException {
    switch (ids.size()) {
      case 1 -> printEvent(ids.getFirst());
      case 2 -> printPair(ids.get(0), ids.get(1));
      default -> throw new UserException("--why needs the id of one report, or of two");
    }
    return ExitStatus.OK;
  }

  private void printEvent(String id) throws IOException {
    Event event =
        archive.eventOf(id).orElseThrow(() -> new UserException("No report has the id %s", id));
    List<Report> others =
        event.reports().stream().filter(report -> !report.id().equals(id)).toList();
    String name = EventNames.of(event.number());
    heading(console.say(others.isEmpty() ? "alone in %s" : "in %s because of", name));
    for (Report other : others) {
      print(other, archive.eventReasons(id, other.id()));
    }
    for (NearMiss miss : archive.nearMisses(id, NEAR_MISSES)) {
      heading(console.say("not in %s because of", EventNames.of(miss.event())));
      print(miss.report(), miss.reasons());
      if (miss.reasons().probability() > EVEN) {
        print("-", console.say("the other reports of the two events are less alike"));
      }
    }
  }

  private void printPair(String first, String second) throws IOException {
    EventReasons reasons = archive.eventReasons(first, second);
    Event event = archive.eventOf(first).orElseThrow();
    boolean together = event.reports().stream().anyMatch(report -> report.id().equals(second));
    heading(
        together
            ? console.say("both in %s", EventNames.of(event.number()))
            : console.say("of different events"));
    print(archive.report(second).orElseThrow(), reasons);
  }

  private void heading(String text) {
    console.out().println(console.style().bold(text));
  }

  private void print(Report report, EventReasons reasons) {
    console
        .out()
        .println(
            SafeText.line("  %s  %s".formatted(report.language().code(), report.title()))
                + console
                    .style()
                    .dim(
                        SafeText.line(
                            console.say(
                                "  %s  likely %s", report.id(), percent(reasons.probability())))));
    reasons.speaksFor().forEach(reason -> print("+", said(reason)));
    reasons.speaksAgainst().forEach(reason -> print("-", said(reason)));
  }

  /** A reason in the language of the interface: a text, perhaps with values behind a colon. */
  private String said(String reason) {
    int colon = reason.indexOf(": ");
    return colon < 0
        ? console.say(reason)
        : console.say(reason.substring(0, colon)) + reason.substring(colon);
  }

  private void print(String sign, String reason) {
    console.out().println(SafeText.line("      %s %s".formatted(sign, reason)));
  }

  private String percent(double probability) {
    return String.format(console.texts().numbers(), "%.0f %%", 100 * probability);
  }
}

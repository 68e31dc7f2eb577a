package org.songngu.cli.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Pieces;
import org.songngu.cli.screen.SafeText;
import org.songngu.event.EventSummary;
import org.songngu.event.EventSummary.Coverage;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Events as a person reads them. */
public final class EventText {
  private static final int INDENT = 6;

  private final Console console;

  public EventText(Console console) {
    this.console = console;
  }

  public void print(EventSummary summary) {
    for (String line : console.linesOf(heading(summary), 0)) {
      console.out().println(console.style().bold(line));
    }
    for (Coverage coverage : summary.coverage()) {
      String counts = counts(coverage, summary.event().reports());
      String language = "  " + coverage.language().code() + "  ";
      String headline = SafeText.line(coverage.headline());
      if (console.isTerminal()) {
        headline = Columns.cut(headline, console.width() - Columns.of(language + counts) - 2);
      }
      console.out().println(language + headline + console.style().dim("  " + counts));
    }
    for (String note : notes(summary)) {
      for (String line : console.linesOf(note, INDENT)) {
        console.out().println(console.style().dim(line));
      }
    }
    console.out().println();
  }

  /** How many reports, and from how many publishers where they are named. */
  private String counts(Coverage coverage, List<Report> reports) {
    String count = console.count(coverage.reports(), "1 report", "%d reports");
    boolean named =
        reports.stream()
            .anyMatch(
                report -> report.language() == coverage.language() && !report.source().isEmpty());
    return named
        ? count + ", " + console.count(coverage.sources(), "1 source", "%d sources")
        : count;
  }

  private String heading(EventSummary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(EventNames.of(summary.event().number()));
    parts.add(Pieces.date(summary.date(), console));
    if (!summary.places().isEmpty()) {
      parts.add(String.join(", ", summary.places()));
    }
    if (!summary.people().isEmpty()) {
      parts.add(String.join(", ", summary.people()));
    }
    return String.join(" · ", parts);
  }

  private List<String> notes(EventSummary summary) {
    List<String> notes = new ArrayList<>();
    if (summary.coverage().size() == 1) {
      notes.add(only(summary.coverage().getFirst().language()));
    }
    if (summary.event().reports().size() > 1) {
      notes.add(console.say("first: %s", origin(summary.first())));
    }
    if (summary.follows() > 0) {
      notes.add(console.say("follows %s", EventNames.of(summary.follows())));
    }
    if (summary.splitFrom() > 0) {
      notes.add(console.say("split from %s", EventNames.of(summary.splitFrom())));
    }
    if (!summary.merged().isEmpty()) {
      notes.add(
          console.say(
              "was also %s",
              summary.merged().stream().map(EventNames::of).collect(Collectors.joining(", "))));
    }
    notes.add(
        console.say(
            "reports: %s",
            summary.event().reports().stream().map(Report::id).collect(Collectors.joining(", "))));
    return notes;
  }

  private String origin(Report report) {
    return "%s  %s  %s"
        .formatted(Pieces.date(report.published(), console), report.source(), report.id())
        .replaceAll(" {3,}", "  ");
  }

  private String only(Language language) {
    return switch (language) {
      case VIETNAMESE -> console.say("only in Vietnamese");
      case ENGLISH -> console.say("only in English");
      case OTHER -> console.say("only in another language");
    };
  }
}

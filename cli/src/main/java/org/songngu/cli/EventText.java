package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songngu.event.EventSummary;
import org.songngu.event.EventSummary.Coverage;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Events as a person reads them. */
final class EventText {
  private final Console console;

  EventText(Console console) {
    this.console = console;
  }

  void print(EventSummary summary) {
    console.out().println(console.style().bold(SafeText.line(heading(summary))));
    for (Coverage coverage : summary.coverage()) {
      String counts =
          "%s, %s"
              .formatted(
                  console.count(coverage.reports(), "1 report", "%d reports"),
                  console.count(coverage.sources(), "1 source", "%d sources"));
      console
          .out()
          .println(
              SafeText.line("  %s  %s".formatted(coverage.language().code(), coverage.headline()))
                  + console.style().dim("  " + counts));
    }
    for (String note : notes(summary)) {
      console.out().println(console.style().dim(SafeText.line("      " + note)));
    }
    console.out().println();
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

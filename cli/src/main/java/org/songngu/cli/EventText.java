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
                  number(coverage.reports(), "report"), number(coverage.sources(), "source"));
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

  private static String heading(EventSummary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(EventNames.of(summary.event().number()));
    parts.add(Pieces.date(summary.date()));
    if (!summary.places().isEmpty()) {
      parts.add(String.join(", ", summary.places()));
    }
    if (!summary.people().isEmpty()) {
      parts.add(String.join(", ", summary.people()));
    }
    return String.join(" · ", parts);
  }

  private static List<String> notes(EventSummary summary) {
    List<String> notes = new ArrayList<>();
    if (summary.coverage().size() == 1) {
      notes.add("only in " + name(summary.coverage().getFirst().language()));
    }
    if (summary.event().reports().size() > 1) {
      notes.add("first: " + origin(summary.first()));
    }
    if (summary.follows() > 0) {
      notes.add("follows " + EventNames.of(summary.follows()));
    }
    if (summary.splitFrom() > 0) {
      notes.add("split from " + EventNames.of(summary.splitFrom()));
    }
    if (!summary.merged().isEmpty()) {
      notes.add(
          "was also "
              + summary.merged().stream().map(EventNames::of).collect(Collectors.joining(", ")));
    }
    notes.add(
        "reports: "
            + summary.event().reports().stream().map(Report::id).collect(Collectors.joining(", ")));
    return notes;
  }

  private static String origin(Report report) {
    return "%s  %s  %s"
        .formatted(Pieces.date(report.published()), report.source(), report.id())
        .replaceAll(" {3,}", "  ");
  }

  private static String number(int count, String of) {
    return count == 1 ? "1 " + of : count + " " + of + "s";
  }

  static String name(Language language) {
    return switch (language) {
      case VIETNAMESE -> "Vietnamese";
      case ENGLISH -> "English";
      case OTHER -> "another language";
    };
  }
}

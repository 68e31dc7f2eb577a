package org.songngu.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.search.CopyGroup;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;
import org.songngu.search.Match;
import org.songngu.search.Snippet;

/** Hits as a person reads them. */
final class TextResults {
  private static final String INDENT = "      ";

  private final Console console;
  private final boolean explain;

  TextResults(Console console, boolean explain) {
    this.console = console;
    this.explain = explain;
  }

  void printEvents(List<EventHits> events) {
    for (EventHits event : events) {
      if (console.isBroken()) {
        return;
      }
      String date = date(event);
      console.out().println(console.style().dim(EventNames.of(event.event()) + " · " + date));
      event.distinct().forEach(this::print);
      console.out().println();
    }
  }

  void printHits(List<Hit> hits) {
    for (Hit hit : hits) {
      if (console.isBroken()) {
        return;
      }
      print(hit, false);
    }
  }

  private void print(CopyGroup group) {
    print(group.hit(), true);
    if (!group.copies().isEmpty()) {
      String copies =
          group.copies().stream()
              .map(copy -> origin(copy.report()))
              .collect(Collectors.joining(", "));
      String line = "+ %d copies: %s".formatted(group.copies().size(), SafeText.line(copies));
      console.out().println(INDENT + console.style().dim(line.replace("1 copies", "1 copy")));
    }
  }

  private void print(Hit hit, boolean inEvent) {
    Report report = hit.report();
    String where = inEvent ? "" : Pieces.date(report.published()) + "  ";
    console
        .out()
        .println(
            "  %s  %s%s  %s"
                .formatted(
                    report.language().code(),
                    where,
                    console.style().bold(SafeText.line(title(report))),
                    console.style().dim(SafeText.line(origin(report)))));
    for (Snippet snippet : hit.snippets()) {
      if (snippet.field().equals("body")) {
        console.out().println(INDENT + marked(snippet));
      }
    }
    console.out().println(INDENT + console.style().dim("matched: " + matched(hit)));
    if (explain) {
      console
          .out()
          .println(INDENT + "score %s".formatted(String.format(Locale.ROOT, "%.4f", hit.score())));
    }
  }

  private static String title(Report report) {
    return report.title().isEmpty() ? report.id() : report.title();
  }

  private static String origin(Report report) {
    return report.source().isEmpty() ? report.id() : report.source() + "  " + report.id();
  }

  /** The most precise date that the event's hits have. */
  private static String date(EventHits event) {
    return Pieces.date(
        event.hits().stream()
            .map(hit -> hit.report().published())
            .min(Comparator.comparing(PublishedDate::precision))
            .orElse(PublishedDate.UNKNOWN));
  }

  private String marked(Snippet snippet) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Snippet.Span mark : snippet.marks()) {
      line.append(SafeText.line(snippet.text().substring(at, mark.start())));
      String text = SafeText.line(snippet.text().substring(mark.start(), mark.end()));
      line.append(console.style().mark(text));
      at = mark.end();
    }
    return line.append(SafeText.line(snippet.text().substring(at))).toString();
  }

  private static String matched(Hit hit) {
    return hit.matched().stream()
        .map(TextResults::matched)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String matched(Match match) {
    String how = match.how().code();
    if (match.term().isEmpty()) {
      return "the same " + how;
    }
    return SafeText.line(
        match.term().equalsIgnoreCase(match.query())
            ? "%s (%s)".formatted(match.term(), how)
            : "%s ← %s (%s)".formatted(match.term(), match.query(), how));
  }
}

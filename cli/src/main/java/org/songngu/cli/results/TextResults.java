package org.songngu.cli.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.songngu.cli.screen.Column;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.CutText;
import org.songngu.cli.screen.Pieces;
import org.songngu.cli.screen.SafeText;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.search.CopyGroup;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;
import org.songngu.search.Match;
import org.songngu.search.ScoreParts;
import org.songngu.search.Snippet;

/** Hits as a person reads them. */
public final class TextResults {
  private static final String INDENT = "      ";

  private final Console console;
  private final boolean explain;

  public TextResults(Console console, boolean explain) {
    this.console = console;
    this.explain = explain;
  }

  public void printEvents(List<EventHits> events) {
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

  public void printHits(List<Hit> hits) {
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
      int count = group.copies().size();
      String line =
          count == 1
              ? console.say("+ 1 copy: %s", copies)
              : console.say("+ %d copies: %s", count, copies);
      console.out().println(INDENT + console.style().dim(SafeText.line(line)));
    }
  }

  private void print(Hit hit, boolean inEvent) {
    headline(hit.report(), inEvent ? "" : Pieces.date(hit.report().published(), console) + "  ");
    for (Snippet snippet : hit.snippets()) {
      if (snippet.field().equals("body")) {
        printSnippet(snippet, hit.report());
      }
    }
    String matched = matched(hit);
    if (!matched.isEmpty()) {
      printBelow(console.say("matched: %s", matched));
    }
    if (explain) {
      printBelow(score(hit));
    }
  }

  /** The score and, where it has several, its parts. */
  private String score(Hit hit) {
    ScoreParts parts = hit.parts();
    List<String> terms = new ArrayList<>();
    addPart(parts.words(), "words %s", terms);
    addPart(parts.passage(), "passage %s", terms);
    addPart(parts.event(), "its event %s", terms);
    addPart(parts.subject(), "subject of the best %s", terms);
    String score = console.say("score %s", number(hit.score()));
    return score + " = " + String.join(" + ", terms);
  }

  private void addPart(double part, String text, List<String> terms) {
    if (part > 0) {
      terms.add(console.say(text, number(part)));
    }
  }

  private String number(double value) {
    return String.format(console.texts().numbers(), "%.4f", value);
  }

  /** Language, headline and origin; where a terminal is narrow, the origin has its own line. */
  private void headline(Report report, String date) {
    String origin = SafeText.line(origin(report));
    String title = SafeText.line(title(report));
    String before = "  " + report.language().code() + "  " + date;
    int room = console.width() - Columns.of(before);
    boolean below = console.isTerminal() && Columns.of(title) + 2 + Columns.of(origin) > room;
    String shown = below ? Columns.cut(title, room) : title;
    String line = before + console.link(console.style().bold(shown), report.url());
    console.out().println(below ? line : line + "  " + console.style().dim(origin));
    if (below) {
      printBelow(origin);
    }
  }

  /** A snippet; on a terminal its lines are broken at spaces. */
  private void printSnippet(Snippet snippet, Report report) {
    String before = CutText.before(snippet, report);
    String behind = CutText.behind(snippet, report);
    if (!console.isTerminal()) {
      console.out().println(INDENT + before + marked(snippet) + behind);
      return;
    }
    Map<Integer, Column.Mark> marks = new HashMap<>();
    snippet.marks().forEach(mark -> marks.put(mark.start(), new Column.Mark(mark.end(), "")));
    Column column = new Column(console.width() - INDENT.length(), console.style());
    for (Column.Line line :
        column.wrap(before + snippet.text() + behind, -before.length(), marks)) {
      console.out().println(INDENT + line.text());
    }
  }

  private void printBelow(String text) {
    String line =
        console.isTerminal() ? Columns.cut(text, console.width() - INDENT.length()) : text;
    console.out().println(INDENT + console.style().dim(line));
  }

  private static String title(Report report) {
    return report.title().isEmpty() ? report.id() : report.title();
  }

  private static String origin(Report report) {
    return report.source().isEmpty() ? report.id() : report.source() + "  " + report.id();
  }

  /** The most precise date that the event's hits have. */
  private String date(EventHits event) {
    return Pieces.date(
        event.hits().stream()
            .map(hit -> hit.report().published())
            .min((a, b) -> a.precision().compareTo(b.precision()))
            .orElse(PublishedDate.UNKNOWN),
        console);
  }

  private String marked(Snippet snippet) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Snippet.Span mark : snippet.marks()) {
      line.append(SafeText.running(snippet.text().substring(at, mark.start())));
      String text = SafeText.running(snippet.text().substring(mark.start(), mark.end()));
      line.append(console.style().mark(text));
      at = mark.end();
    }
    return line.append(SafeText.running(snippet.text().substring(at))).toString();
  }

  private String matched(Hit hit) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Match match : hit.matched()) {
      String text = matched(match);
      texts.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
    }
    return String.join(", ", texts.values());
  }

  private String matched(Match match) {
    String kind = console.say(match.how().code());
    String how =
        explain ? kind + String.format(console.texts().numbers(), " %.2f", match.weight()) : kind;
    if (match.term().isEmpty()) {
      return console.say("the same %s", how);
    }
    return SafeText.line(
        match.term().equalsIgnoreCase(match.query())
            ? "%s (%s)".formatted(match.term(), how)
            : "%s ← %s (%s)".formatted(match.term(), match.query(), how));
  }
}

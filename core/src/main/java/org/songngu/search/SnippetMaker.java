package org.songngu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.report.Report;
import org.songngu.search.Snippet.Span;

/** Chooses the pieces of a report that show most of what matched. */
final class SnippetMaker {
  /** About two lines of a terminal. */
  private static final int LENGTH = 180;

  private static final int BEFORE_FIRST = 50;

  private SnippetMaker() {}

  /** The title if something matched in it, then the best piece of the body. */
  static List<Snippet> snippets(Report report, List<FoundTerm> found) {
    String text = report.text();
    int bodyStart = report.title().isEmpty() ? 0 : report.title().length() + 1;
    List<FoundTerm> inTitle = found.stream().filter(f -> f.end() < bodyStart).toList();
    List<FoundTerm> inBody = found.stream().filter(f -> f.start() >= bodyStart).toList();
    List<Snippet> snippets = new ArrayList<>();
    if (!inTitle.isEmpty()) {
      snippets.add(snippet("title", 0, text, 0, bodyStart - 1, inTitle));
    }
    if (!inBody.isEmpty()) {
      snippets.add(bodySnippet(text, bodyStart, inBody));
    }
    return snippets;
  }

  private static Snippet bodySnippet(String text, int bodyStart, List<FoundTerm> inBody) {
    FoundTerm first = inBody.getFirst();
    int most = 0;
    for (FoundTerm candidate : inBody) {
      int units = unitsFrom(candidate.start(), inBody);
      if (units > most) {
        most = units;
        first = candidate;
      }
    }
    int start = wordStart(text, Math.max(bodyStart, first.start() - BEFORE_FIRST), first.start());
    int end = wordEnd(text, Math.min(text.length(), Math.max(start + LENGTH, first.end())));
    return snippet("body", bodyStart, text, start, end, inBody);
  }

  private static int unitsFrom(int start, List<FoundTerm> inBody) {
    Set<String> units = new HashSet<>();
    for (FoundTerm found : inBody) {
      if (found.start() >= start && found.end() <= start + LENGTH - BEFORE_FIRST) {
        units.add(found.term().unit());
      }
    }
    return units.size();
  }

  private static Snippet snippet(
      String field, int fieldStart, String text, int start, int end, List<FoundTerm> found) {
    List<Span> marks = new ArrayList<>();
    for (FoundTerm match : found) {
      if (match.start() >= start && match.end() <= end) {
        marks.add(new Span(match.start() - start, match.end() - start));
      }
    }
    String piece = text.substring(start, end).replaceAll("\\s", " ");
    return new Snippet(field, start - fieldStart, piece, marks);
  }

  private static int wordStart(String text, int from, int latest) {
    if (from == 0 || Character.isWhitespace(text.charAt(from - 1))) {
      return from;
    }
    int start = from;
    while (start < latest && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < latest ? start + 1 : latest;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

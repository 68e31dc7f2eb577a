package org.songngu.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.songngu.normalize.TextHash;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/**
 * The lines at the beginning and end of a report's body: where what a site prints on each of its
 * pages is left over. A line is remembered by a hash of it and of the report's source.
 */
final class EdgeLines {
  /** The reason of a line that was removed because many reports of its source have it. */
  static final String REASON = "common-line";

  private static final int FIRST = 2;
  private static final int LAST = 4;

  /** Shorter lines are subheadings and the like. */
  private static final int LEAST_LENGTH = 25;

  private EdgeLines() {}

  /** The terms of a report's lines, those that were removed as common with them. */
  static Set<BytesRef> terms(Report report) {
    Set<BytesRef> terms = new LinkedHashSet<>();
    for (String line : of(report.body())) {
      terms.add(term(report.source(), line));
    }
    for (RemovedText piece : report.removed()) {
      if (piece.reason().equals(REASON)) {
        terms.add(term(report.source(), piece.text()));
      }
    }
    return terms;
  }

  /** The lines of a body that can be common to many reports. */
  static List<String> of(String body) {
    List<String> lines = body.lines().toList();
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if ((i < FIRST || i >= lines.size() - LAST) && lines.get(i).length() >= LEAST_LENGTH) {
        edges.add(lines.get(i));
      }
    }
    return edges;
  }

  static BytesRef term(String source, String line) {
    long hash = TextHash.of(source.toLowerCase(Locale.ROOT) + "\n" + line);
    return new BytesRef(Long.toString(hash, Character.MAX_RADIX));
  }
}

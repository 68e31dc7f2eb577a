package org.songngu.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reports that a system found for each query, the best first. Immutable.
 *
 * @param rankings by query; no report is twice in a ranking
 */
public record Run(Map<String, List<String>> rankings) {
  private record Line(String report, double score) {}

  /** trec_eval ranks by score, whatever rank a line states, and equal scores by the greater id. */
  private static final Comparator<Line> BEST_FIRST =
      Comparator.comparingDouble(Line::score).thenComparing(Line::report).reversed();

  /** Copies the rankings. */
  public Run {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    rankings.forEach((query, reports) -> copy.put(query, List.copyOf(reports)));
    rankings = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a TREC run: {@code query Q0 report rank score tag}, separated by white space.
   *
   * @param name how errors call the file
   * @param lines the lines, in the order in which they are written
   * @return the run
   * @throws EvaluationFormatException if a line is no result, or a report is there twice
   */
  public static Run read(String name, BufferedReader lines) throws IOException {
    Map<String, List<Line>> found = new LinkedHashMap<>();
    Set<List<String>> known = new HashSet<>();
    TrecLines line = new TrecLines(name, lines, "query Q0 report rank score tag");
    while (line.next()) {
      String query = line.part(0);
      String report = line.part(2);
      if (!known.add(List.of(query, report))) {
        throw line.fault("%s is found twice for query %s".formatted(report, query));
      }
      found
          .computeIfAbsent(query, any -> new ArrayList<>())
          .add(new Line(report, line.number(4, Double::valueOf)));
    }
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    found.forEach(
        (query, ofQuery) ->
            rankings.put(query, ofQuery.stream().sorted(BEST_FIRST).map(Line::report).toList()));
    return new Run(rankings);
  }

  /**
   * {@return what was found for a query; empty if nothing was}
   *
   * @param query the query's id
   */
  public List<String> of(String query) {
    return rankings.getOrDefault(query, List.of());
  }
}

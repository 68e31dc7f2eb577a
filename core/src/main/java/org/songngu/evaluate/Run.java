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
   * @throws EvaluationFormatException if a line is no result, or a report is there twice
   */
  public static Run read(String name, BufferedReader lines) throws IOException {
    Map<String, List<Line>> found = new LinkedHashMap<>();
    Set<List<String>> known = new HashSet<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 6) {
          throw new EvaluationFormatException(name, number, "no 'query Q0 report rank score tag'");
        }
        if (!known.add(List.of(parts[0], parts[2]))) {
          throw new EvaluationFormatException(
              name, number, "%s is found twice for query %s".formatted(parts[2], parts[0]));
        }
        found
            .computeIfAbsent(parts[0], any -> new ArrayList<>())
            .add(new Line(parts[2], score(name, number, parts[4])));
      }
    }
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    found.forEach(
        (query, ofQuery) ->
            rankings.put(query, ofQuery.stream().sorted(BEST_FIRST).map(Line::report).toList()));
    return new Run(rankings);
  }

  private static double score(String name, int line, String text) throws EvaluationFormatException {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new EvaluationFormatException(
          name, line, "the score '%s' is no number".formatted(text));
    }
  }

  /** What was found for a query; empty if nothing was. */
  public List<String> of(String query) {
    return rankings.getOrDefault(query, List.of());
  }
}

package org.songngu.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which reports answer which queries, and how well. Immutable.
 *
 * @param grades by query in the order of the file, by report the grade; above 0 is relevant
 */
public record Judgments(Map<String, Map<String, Integer>> grades) {
  /** Copies the grades. */
  public Judgments {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((query, ofQuery) -> copy.put(query, Map.copyOf(ofQuery)));
    grades = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a TREC qrels file: {@code query iteration report grade}, separated by white space.
   *
   * @param name how errors call the file
   * @throws EvaluationFormatException if a line is no judgment
   */
  public static Judgments read(String name, BufferedReader lines) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 4) {
          throw new EvaluationFormatException(name, number, "no 'query iteration report grade'");
        }
        int grade = grade(name, number, parts[3]);
        grades.computeIfAbsent(parts[0], any -> new LinkedHashMap<>()).put(parts[2], grade);
      }
    }
    return new Judgments(grades);
  }

  private static int grade(String name, int line, String text) throws EvaluationFormatException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new EvaluationFormatException(
          name, line, "the grade '%s' is no number".formatted(text));
    }
  }

  /** The queries with a relevant report, in the order of the file. */
  public Set<String> queries() {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>(grades);
    judged.values().removeIf(ofQuery -> ofQuery.values().stream().noneMatch(grade -> grade > 0));
    return Collections.unmodifiableSet(judged.keySet());
  }

  /** The grades of a query's reports; empty if it was not judged. */
  public Map<String, Integer> of(String query) {
    return grades.getOrDefault(query, Map.of());
  }
}

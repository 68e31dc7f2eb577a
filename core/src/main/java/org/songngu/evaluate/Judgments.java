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
   * @param lines the lines, in the order in which they are written
   * @return the judgments
   * @throws EvaluationFormatException if a line is no judgment
   */
  public static Judgments read(String name, BufferedReader lines) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    TrecLines line = new TrecLines(name, lines, "query iteration report grade");
    while (line.next()) {
      grades
          .computeIfAbsent(line.part(0), any -> new LinkedHashMap<>())
          .put(line.part(2), line.number(3, Integer::valueOf));
    }
    return new Judgments(grades);
  }

  /** {@return the queries with a relevant report, in the order of the file} */
  public Set<String> queries() {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>(grades);
    judged.values().removeIf(ofQuery -> ofQuery.values().stream().noneMatch(grade -> grade > 0));
    return Collections.unmodifiableSet(judged.keySet());
  }

  /**
   * {@return the grades of a query's reports; empty if it was not judged}
   *
   * @param query the query's id
   */
  public Map<String, Integer> of(String query) {
    return grades.getOrDefault(query, Map.of());
  }
}

package org.songngu.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The measures of a run, by query. Immutable.
 *
 * @param byQuery every query that has a relevant report, in the order of the judgments; a query for
 *     which nothing was found has 0 (trec_eval's option {@code -c})
 */
public record Evaluation(Map<String, Map<Measure, Double>> byQuery) {
  /** Copies the values. */
  public Evaluation {
    byQuery = Collections.unmodifiableMap(new LinkedHashMap<>(byQuery));
  }

  /**
   * Measures a run.
   *
   * @param run what was found
   * @param judgments what is right
   * @return its measures
   */
  public static Evaluation of(Run run, Judgments judgments) {
    Map<String, Map<Measure, Double>> byQuery = new LinkedHashMap<>();
    for (String query : judgments.queries()) {
      Map<Measure, Double> values = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values()) {
        values.put(measure, measure.of(run.of(query), judgments.of(query)));
      }
      byQuery.put(query, Collections.unmodifiableMap(values));
    }
    return new Evaluation(byQuery);
  }

  /**
   * {@return the value of one query; 0 if it was not judged}
   *
   * @param query the query's id
   * @param measure what to measure
   */
  public double value(String query, Measure measure) {
    return byQuery.getOrDefault(query, Map.of()).getOrDefault(measure, 0.0);
  }

  /**
   * {@return the mean over all judged queries; 0 if there are none}
   *
   * @param measure what to measure
   */
  public double mean(Measure measure) {
    return byQuery.keySet().stream()
        .mapToDouble(query -> value(query, measure))
        .average()
        .orElse(0);
  }
}

package org.songngu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a request.
 *
 * @param hits the reports, the best first; equal scores in the order of their ids
 * @param translations what the query's words were also searched as: {@code bán dẫn → semiconductor}
 * @param readAsText whether something in the query that looked like syntax was taken for words
 */
public record SearchResult(List<Hit> hits, List<String> translations, boolean readAsText) {
  /** Checks and copies what it is given. */
  public SearchResult {
    hits = List.copyOf(hits);
    translations = List.copyOf(translations);
  }

  /** {@return the hits grouped by their event, the event of the best hit first} */
  public List<EventHits> events() {
    Map<Long, List<Hit>> byEvent = new LinkedHashMap<>();
    for (Hit hit : hits) {
      byEvent.computeIfAbsent(hit.event(), any -> new ArrayList<>()).add(hit);
    }
    return byEvent.entrySet().stream()
        .map(entry -> new EventHits(entry.getKey(), entry.getValue()))
        .toList();
  }
}

package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.songngu.index.ReportFields;

/** Searches of a cluster's index that are answered by all shards or not at all. */
final class ClusterSearch {
  private static final int ATTEMPTS = 10;

  /** The engine gives no more at once. */
  private static final int PAGE = 5_000;

  private final ClusterClient client;

  ClusterSearch(ClusterClient client) {
    this.client = client;
  }

  /** What a search found. */
  record Found(long total, List<Hit> hits) {}

  /** A report that was found. */
  record Hit(String id, long event, List<String> keys) {}

  /** A search for the values that {@link Hit} has. */
  static Map<String, Object> request(Object query, int size, List<String> fields) {
    return Map.of(
        "size", size, "query", query, "docvalue_fields", fields, "stored_fields", "_none_");
  }

  /** Searches all at once; what a part of the cluster could not answer is asked again. */
  List<Found> all(List<? extends Map<String, Object>> requests) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map<String, Object> request : requests) {
      lines.append("{\"allow_partial_search_results\":false}\n");
      lines.append(JsonTree.text(request)).append('\n');
    }
    for (int attempt = 1; ; attempt++) {
      ClusterClient.Answer answer = client.send("POST", "/_msearch", lines.toString());
      answer.check();
      List<Object> responses = JsonTree.list(JsonTree.object(answer.body()), "responses");
      List<Found> found = new ArrayList<>();
      Map<String, Object> failed = Map.of();
      for (Object response : responses) {
        Map<String, Object> one = JsonTree.map(response);
        if (one.containsKey("error")
            || JsonTree.number(JsonTree.map(one, "_shards"), "failed") > 0) {
          failed = one;
        } else {
          found.add(found(JsonTree.map(one, "hits")));
        }
      }
      if (found.size() == requests.size()) {
        return found;
      }
      boolean passes = ClusterClient.isPassing((int) JsonTree.number(failed, "status"));
      if (!passes || attempt == ATTEMPTS) {
        throw new IOException("the cluster cannot search: " + failed);
      }
      ClusterClient.pause(attempt);
    }
  }

  private static Found found(Map<String, Object> hits) {
    List<Hit> found = new ArrayList<>();
    for (Object hit : JsonTree.list(hits, "hits")) {
      Map<String, Object> fields = JsonTree.map(JsonTree.map(hit), "fields");
      String id = JsonTree.list(fields, ReportFields.ID).getFirst().toString();
      List<Object> events = JsonTree.list(fields, ReportFields.EVENT);
      long event = !events.isEmpty() && events.getFirst() instanceof Number n ? n.longValue() : 0;
      List<String> keys =
          JsonTree.list(fields, ReportFields.LINK).stream().map(Object::toString).toList();
      found.add(new Hit(id, event, keys));
    }
    return new Found(JsonTree.number(JsonTree.map(hits, "total"), "value"), found);
  }

  /**
   * A part of all reports that a query finds, in the order of their ids.
   *
   * @param after the last id that is not wanted; empty to begin
   */
  List<Hit> page(Object query, String after) throws IOException {
    Map<String, Object> request =
        new HashMap<>(request(query, PAGE, List.of(ReportFields.ID, ReportFields.EVENT)));
    request.put("sort", List.of(Map.of(ReportFields.ID, "asc")));
    request.put("track_total_hits", false);
    if (!after.isEmpty()) {
      request.put("search_after", List.of(after));
    }
    return all(List.of(request)).getFirst().hits();
  }

  /** All reports that a query finds. */
  void scan(Object query, Consumer<Hit> visitor) throws IOException {
    String after = "";
    for (List<Hit> page = page(query, after); !page.isEmpty(); page = page(query, after)) {
      page.forEach(visitor);
      after = page.getLast().id();
    }
  }

  /** The highest number of an event. */
  long highestEvent() throws IOException {
    String request =
        JsonTree.text(
            Map.of(
                "size",
                1,
                "query",
                Map.of("match_all", Map.of()),
                "sort",
                List.of(Map.of(ReportFields.EVENT, "desc")),
                "_source",
                false));
    ClusterClient.Answer answer =
        client.send("POST", "/_search?allow_partial_search_results=false", request);
    answer.check();
    Map<String, Object> hits = JsonTree.map(JsonTree.object(answer.body()), "hits");
    for (Object hit : JsonTree.list(hits, "hits")) {
      List<Object> sort = JsonTree.list(JsonTree.map(hit), "sort");
      // A report without an event is sorted by the lowest number there is.
      return sort.getFirst() instanceof Number number ? Math.max(0, number.longValue()) : 0;
    }
    return 0;
  }
}

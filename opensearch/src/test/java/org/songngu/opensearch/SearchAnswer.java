package org.songngu.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.opensearch.common.xcontent.XContentFactory;
import org.opensearch.core.xcontent.XContentBuilder;

/**
 * What a cluster answers to a query.
 *
 * @param hits the best first
 * @param total how many there are
 * @param failedShards how many shards gave nothing
 */
record SearchAnswer(List<FoundHit> hits, int total, int failedShards) {
  /** One hit with its reasons. */
  record FoundHit(
      String id,
      long event,
      double score,
      List<Map<String, Object>> matched,
      Map<String, List<String>> highlights) {}

  /**
   * Asks.
   *
   * @param index the index's address
   * @param type {@code query_then_fetch} or {@code dfs_query_then_fetch}
   */
  static SearchAnswer of(String index, String type, String query, int size) throws IOException {
    try (XContentBuilder json = XContentFactory.jsonBuilder()) {
      json.startObject().field("size", size);
      json.startObject("query");
      songngu(json, query);
      json.endObject();
      json.startObject("rescore").field("window_size", 100);
      songngu(json, query);
      json.endObject();
      json.startObject("highlight").field("type", "songngu").startObject("fields");
      json.startObject("title").endObject().startObject("body").endObject();
      json.endObject().endObject();
      json.array("_source", "event");
      json.endObject();
      return read(Http.ok("POST", index + "/_search?search_type=" + type, json.toString()));
    }
  }

  private static void songngu(XContentBuilder json, String query) throws IOException {
    json.startObject("songngu").field("query", query).endObject();
  }

  private static SearchAnswer read(Map<String, Object> answer) {
    Map<String, Object> found = object(answer, "hits");
    List<FoundHit> hits = new ArrayList<>();
    for (Map<String, Object> hit : objects(found, "hits")) {
      Map<String, Object> fields = object(hit, "fields");
      Map<String, List<String>> highlights = new TreeMap<>();
      if (hit.containsKey("highlight")) {
        object(hit, "highlight").forEach((field, texts) -> highlights.put(field, strings(texts)));
      }
      hits.add(
          new FoundHit(
              String.valueOf(hit.get("_id")),
              number(object(hit, "_source"), "event").longValue(),
              number(hit, "_score").doubleValue(),
              objects(fields, "matched"),
              highlights));
    }
    int total = number(object(found, "total"), "value").intValue();
    int failed = number(object(answer, "_shards"), "failed").intValue();
    return new SearchAnswer(hits, total, failed);
  }

  private static Number number(Map<String, Object> json, String name) {
    return (Number) Objects.requireNonNull(json.get(name), name);
  }

  @SuppressWarnings("unchecked") // the answer's form is the engine's
  private static Map<String, Object> object(Map<String, Object> json, String name) {
    return (Map<String, Object>) json.getOrDefault(name, Map.of());
  }

  @SuppressWarnings("unchecked") // the answer's form is the engine's
  private static List<Map<String, Object>> objects(Map<String, Object> json, String name) {
    return (List<Map<String, Object>>) json.getOrDefault(name, List.of());
  }

  @SuppressWarnings("unchecked") // the answer's form is the engine's
  private static List<String> strings(Object texts) {
    return (List<String>) texts;
  }

  List<String> ids() {
    return hits.stream().map(FoundHit::id).toList();
  }
}

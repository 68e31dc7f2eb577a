package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The index beside a cluster's index of reports in which linking keeps its book: small documents by
 * their ids, each of a kind.
 */
public final class ClusterBook {
  private static final String SUFFIX = "-links";
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int PAGE = 1000;
  private static final int ATTEMPTS = 10;
  private static final String KIND = "kind";

  private final ClusterClient client;

  /**
   * Nothing is read or written yet.
   *
   * @param client the cluster
   */
  public ClusterBook(ClusterClient client) {
    this.client = client;
  }

  /**
   * A document with its version.
   *
   * @param version as the engine takes it for conditions
   */
  record Entry(Map<String, Object> document, String version) {}

  /**
   * {@return whether there is a book, which is to say that reports are linked in the cluster}
   *
   * @throws IOException if no node answers
   */
  public boolean exists() throws IOException {
    return client.send("HEAD", SUFFIX, "").status() == OK;
  }

  /** Makes the index, unless it is there. */
  void create() throws IOException {
    if (exists()) {
      return;
    }
    Map<String, Object> settings =
        Map.of(
            "settings",
            Map.of("index", Map.of("number_of_shards", 1, "number_of_replicas", 1)),
            "mappings",
            Map.of("dynamic", false, "properties", Map.of(KIND, Map.of("type", "keyword"))));
    ClusterClient.Answer answer = client.send("PUT", SUFFIX, JsonTree.text(settings));
    if (answer.status() != OK && !exists()) {
      throw new IOException("the index for linking cannot be made: " + answer.cause());
    }
  }

  Optional<Entry> get(String id) throws IOException {
    ClusterClient.Answer answer = client.send("GET", SUFFIX + "/_doc/" + id, "");
    if (answer.status() == ClusterClient.MISSING) {
      return Optional.empty();
    }
    answer.check();
    Map<String, Object> entry = JsonTree.object(answer.body());
    return Optional.of(new Entry(JsonTree.map(entry, "_source"), version(entry)));
  }

  private static String version(Map<String, Object> entry) {
    return "if_seq_no=%d&if_primary_term=%d"
        .formatted(JsonTree.number(entry, "_seq_no"), JsonTree.number(entry, "_primary_term"));
  }

  /**
   * Writes a document if the condition holds.
   *
   * @param condition a version that it must have now, or {@code op_type=create}, or nothing
   * @return its version; empty if the condition does not hold
   */
  Optional<String> put(String id, Map<String, Object> document, String condition)
      throws IOException {
    String path = SUFFIX + "/_doc/" + id + (condition.isEmpty() ? "" : "?" + condition);
    ClusterClient.Answer answer = client.send("PUT", path, JsonTree.text(document));
    if (answer.status() == CONFLICT) {
      return Optional.empty();
    }
    answer.check();
    return Optional.of(version(JsonTree.object(answer.body())));
  }

  /** Removes a document if it has the version. */
  void remove(String id, String condition) throws IOException {
    String path = SUFFIX + "/_doc/" + id + (condition.isEmpty() ? "" : "?" + condition);
    ClusterClient.Answer answer = client.send("DELETE", path, "");
    if (answer.status() != ClusterClient.MISSING && answer.status() != CONFLICT) {
      answer.check();
    }
  }

  /** All documents of a kind by their ids; makes searchable what was written first. */
  Map<String, Map<String, Object>> all(String kind) throws IOException {
    client.send("POST", SUFFIX + "/_refresh", "").check();
    Map<String, Map<String, Object>> all = new TreeMap<>();
    List<Object> after = List.of();
    do {
      Map<String, Object> request = new HashMap<>();
      request.put("size", PAGE);
      request.put("query", Map.of("term", Map.of(KIND, kind)));
      request.put("sort", List.of(Map.of("_id", "asc")));
      if (!after.isEmpty()) {
        request.put("search_after", after);
      }
      String path = SUFFIX + "/_search?allow_partial_search_results=false";
      ClusterClient.Answer answer = client.send("POST", path, JsonTree.text(request));
      answer.check();
      after = List.of();
      Map<String, Object> hits = JsonTree.map(JsonTree.object(answer.body()), "hits");
      for (Object each : JsonTree.list(hits, "hits")) {
        Map<String, Object> hit = JsonTree.map(each);
        all.put(JsonTree.text(hit, "_id"), JsonTree.map(hit, "_source"));
        after = JsonTree.list(hit, "sort");
      }
    } while (!after.isEmpty());
    return all;
  }

  /** Writes documents of a kind, those alone that are not there. */
  void addAll(String kind, Map<String, Map<String, Object>> documents) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Map<String, Object>> entry : documents.entrySet()) {
      Map<String, Object> document = new HashMap<>(entry.getValue());
      document.put(KIND, kind);
      lines.add(action("create", entry.getKey()) + "\n" + JsonTree.text(document) + "\n");
    }
    bulk(client, SUFFIX, lines, Set.of(CONFLICT));
  }

  void removeAll(List<String> ids) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      lines.add(action("delete", id) + "\n");
    }
    bulk(client, SUFFIX, lines, Set.of(ClusterClient.MISSING));
  }

  /** What a line of the bulk interface says is to be done with a document. */
  static String action(String action, String id) throws IOException {
    return JsonTree.text(Map.of(action, Map.of("_id", id)));
  }

  /**
   * Does all, some of it again where a part of the cluster is away or busy.
   *
   * @param path what follows the index of reports
   * @param lines the lines of one document each
   * @param harmless what may become of a document besides success
   * @throws IOException if something fails for good; the rest may be done
   */
  static void bulk(ClusterClient client, String path, List<String> lines, Set<Integer> harmless)
      throws IOException {
    for (int from = 0; from < lines.size(); from += PAGE) {
      List<String> left = lines.subList(from, Math.min(from + PAGE, lines.size()));
      for (int attempt = 1; !left.isEmpty(); attempt++) {
        ClusterClient.Answer answer = client.send("POST", path + "/_bulk", String.join("", left));
        answer.check();
        left = again(left, answer.body(), harmless, attempt < ATTEMPTS);
        if (!left.isEmpty()) {
          ClusterClient.pause(attempt);
        }
      }
    }
  }

  private static List<String> again(
      List<String> lines, String answer, Set<Integer> harmless, boolean more) throws IOException {
    List<String> again = new ArrayList<>();
    List<Object> items = JsonTree.list(JsonTree.object(answer), "items");
    for (int i = 0; i < items.size(); i++) {
      Map<String, Object> item =
          JsonTree.map(JsonTree.map(items.get(i)).values().iterator().next());
      int status = (int) JsonTree.number(item, "status");
      if (!ClusterClient.isFault(status) || harmless.contains(status)) {
        continue;
      }
      if (!ClusterClient.isPassing(status) || !more) {
        throw new IOException("the cluster refuses: " + item);
      }
      again.add(lines.get(i));
    }
    return again;
  }
}

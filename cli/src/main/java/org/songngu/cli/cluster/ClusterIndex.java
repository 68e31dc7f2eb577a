package org.songngu.cli.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.index.EngineDocument;
import org.songngu.index.ReportFields;

/** An index of a cluster, in the terms of reports. */
public final class ClusterIndex {
  private static final int OK = 200;
  private static final int ATTEMPTS = 10;

  /** A request that is wrong, or too long. */
  private static final Set<Integer> REFUSED = Set.of(400, 413);

  private final ClusterClient client;

  /**
   * Nothing is sent yet.
   *
   * @param client the cluster
   */
  public ClusterIndex(ClusterClient client) {
    this.client = client;
  }

  /**
   * What became of a report.
   *
   * @param status HTTP's status of the one report
   * @param result {@code created} or {@code updated}; empty if it failed
   * @param cause why it failed; empty if it did not
   */
  record Outcome(String id, int status, String result, String cause) {
    boolean isFailure() {
      return ClusterClient.isFault(status);
    }
  }

  /**
   * Makes the index with the fields of reports, unless it is there.
   *
   * @throws IOException if no node answers, or the cluster refuses it
   */
  public void create() throws IOException {
    if (client.send("HEAD", "", "").status() == ClusterClient.MISSING) {
      ClusterClient.Answer answer = client.send("PUT", "", settings());
      if (answer.status() != OK && client.send("HEAD", "", "").status() != OK) {
        throw new IOException("the index cannot be made: " + answer.cause());
      }
    }
  }

  /** What the template says of an index. */
  private static String settings() throws IOException {
    StringWriter text = new StringWriter();
    try (InputStream template = EngineDocument.template();
        JsonParser json = JsonTree.JSON.createParser(template);
        JsonGenerator out = JsonTree.JSON.createGenerator(text)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("template")) {
          json.nextToken();
          out.copyCurrentStructure(json);
        }
      }
    }
    return text.toString();
  }

  /** The digests of those of some reports that the index has, by their ids. */
  Map<String, String> digests(List<String> ids) throws IOException {
    Map<String, String> digests = new HashMap<>();
    sources(ids, ReportFields.DIGEST)
        .forEach((id, source) -> digests.put(id, JsonTree.text(source, ReportFields.DIGEST)));
    return digests;
  }

  /**
   * What the index has of some reports, by their ids.
   *
   * @param fields the names of the fields, between commas
   */
  Map<String, Map<String, Object>> sources(List<String> ids, String fields) throws IOException {
    String request = JsonTree.text(Map.of("ids", ids));
    for (int attempt = 1; ; attempt++) {
      ClusterClient.Answer answer = client.send("POST", "/_mget?_source=" + fields, request);
      answer.check();
      Map<String, Map<String, Object>> sources = new HashMap<>();
      boolean failed = false;
      for (Object each : JsonTree.list(JsonTree.object(answer.body()), "docs")) {
        Map<String, Object> document = JsonTree.map(each);
        failed |= document.containsKey("error");
        if (document.getOrDefault("found", false).equals(true)) {
          sources.put(JsonTree.text(document, "_id"), JsonTree.map(document, "_source"));
        }
      }
      if (!failed) {
        return sources;
      }
      // A shard is away.
      if (attempt == ATTEMPTS) {
        throw new IOException("the cluster cannot read all reports: " + answer.body());
      }
      ClusterClient.pause(attempt);
    }
  }

  /** Adds or replaces reports; the outcome of each, in their order. */
  List<Outcome> put(List<BulkLines> reports) throws IOException {
    ClusterClient.Answer answer = client.send("POST", "/_bulk", lines(reports));
    if (!REFUSED.contains(answer.status())) {
      answer.check();
      return outcomes(reports, answer.body());
    }
    if (reports.size() == 1) {
      String id = reports.getFirst().id();
      String reasons = reasons(JsonTree.object(answer.body()));
      String cause = reasons.isEmpty() ? answer.cause() : reasons;
      return List.of(new Outcome(id, answer.status(), "", cause));
    }
    // One report that the engine does not take as such, or too many at once.
    int half = reports.size() / 2;
    List<Outcome> outcomes = new ArrayList<>(put(reports.subList(0, half)));
    outcomes.addAll(put(reports.subList(half, reports.size())));
    return outcomes;
  }

  private static String lines(List<BulkLines> reports) throws IOException {
    StringWriter body = new StringWriter();
    PrintWriter lines = new PrintWriter(body);
    for (BulkLines report : reports) {
      report.print(lines);
    }
    lines.flush();
    return body.toString();
  }

  private static List<Outcome> outcomes(List<BulkLines> reports, String answer) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Object item : JsonTree.list(JsonTree.object(answer), "items")) {
      outcomes.add(outcome(JsonTree.map(JsonTree.map(item), "index")));
    }
    if (outcomes.size() != reports.size()) {
      throw new IOException(
          "%d reports sent, %d answered".formatted(reports.size(), outcomes.size()));
    }
    return outcomes;
  }

  private static Outcome outcome(Map<String, Object> item) {
    return new Outcome(
        JsonTree.text(item, "_id"),
        (int) JsonTree.number(item, "status"),
        JsonTree.text(item, "result"),
        reasons(JsonTree.map(item, "error")));
  }

  /** All reasons of an error, the first cause last. */
  private static String reasons(Map<String, Object> error) {
    Set<String> reasons = new LinkedHashSet<>();
    addReasons(error, reasons);
    return String.join(": ", reasons);
  }

  private static void addReasons(Object value, Set<String> reasons) {
    if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, member) -> {
            if ("reason".equals(name) && member instanceof String reason) {
              reasons.add(reason);
            }
            addReasons(member, reasons);
          });
    } else if (value instanceof Iterable<?> list) {
      list.forEach(member -> addReasons(member, reasons));
    }
  }

  /**
   * Makes searchable what was added.
   *
   * @throws IOException if no node answers
   */
  public void refresh() throws IOException {
    client.send("POST", "/_refresh", "").check();
  }
}

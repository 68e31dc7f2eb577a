package org.songngu.cli;

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
import org.jspecify.annotations.Nullable;
import org.songngu.index.EngineDocument;
import org.songngu.index.ReportFields;

/** An index of a cluster, in the terms of reports. */
final class ClusterIndex {
  private static final int OK = 200;
  private static final int ATTEMPTS = 10;

  /** A request that is wrong, or too long. */
  private static final Set<Integer> REFUSED = Set.of(400, 413);

  private final ClusterClient client;

  ClusterIndex(ClusterClient client) {
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

  /** Makes the index with the fields of reports, unless it is there. */
  void create() throws IOException {
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
        JsonParser json = ClusterClient.JSON.createParser(template);
        JsonGenerator out = ClusterClient.JSON.createGenerator(text)) {
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
      return List.of(new Outcome(id, answer.status(), "", reason(answer.body())));
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
    try (JsonParser json = ClusterClient.JSON.createParser(answer)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT && "index".equals(json.currentName())) {
          outcomes.add(outcome(json));
        }
      }
    }
    if (outcomes.size() != reports.size()) {
      throw new IOException(
          "%d reports sent, %d answered".formatted(reports.size(), outcomes.size()));
    }
    return outcomes;
  }

  private static Outcome outcome(JsonParser json) throws IOException {
    String id = "";
    String result = "";
    int status = 0;
    String cause = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "_id" -> id = json.getText();
        case "result" -> result = json.getText();
        case "status" -> status = json.getIntValue();
        case "error" -> cause = reasons(json);
        default -> json.skipChildren();
      }
    }
    return new Outcome(id, status, result, cause);
  }

  private static String reason(String answer) throws IOException {
    try (JsonParser json = ClusterClient.JSON.createParser(answer)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT && "error".equals(json.currentName())) {
          return reasons(json);
        }
      }
    }
    return answer;
  }

  /** All reasons of an error, the first cause last. */
  private static String reasons(JsonParser json) throws IOException {
    List<String> reasons = new ArrayList<>();
    int depth = 0;
    @Nullable JsonToken token = json.currentToken();
    do {
      if (token == JsonToken.START_OBJECT) {
        depth++;
      } else if (token == JsonToken.END_OBJECT) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING && "reason".equals(json.currentName())) {
        reasons.add(json.getText());
      }
      token = depth > 0 ? json.nextToken() : null;
    } while (depth > 0 && token != null);
    return String.join(": ", new LinkedHashSet<>(reasons));
  }

  /** Makes searchable what was added. */
  void refresh() throws IOException {
    client.send("POST", "/_refresh", "").check();
  }
}

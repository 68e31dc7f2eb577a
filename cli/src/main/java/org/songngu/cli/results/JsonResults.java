package org.songngu.cli.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.songngu.cli.screen.Console;
import org.songngu.search.Hit;
import org.songngu.search.Match;
import org.songngu.search.Snippet;

/** Hits as JSON. */
public final class JsonResults {
  /**
   * The version of the fields of objects; it changes when one is taken away or means another thing.
   */
  public static final int SCHEMA = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonResults() {}

  /** Begins an object of the command's output, with the version of its fields. */
  public static void begin(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
  }

  /** What makes one JSON value. */
  @FunctionalInterface
  public interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  /** Prints one value on a line of its own. */
  public static void printLine(PrintWriter out, Value value) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      value.write(json);
    }
    out.print('\n');
  }

  public static void printArray(PrintWriter out, List<Hit> hits) throws IOException {
    printLine(
        out,
        json -> {
          json.writeStartArray();
          for (Hit hit : hits) {
            hit(json, hit, "");
          }
          json.writeEndArray();
        });
  }

  public static void printLines(Console console, List<Hit> hits) throws IOException {
    printLines(console, "", hits);
  }

  /**
   * Prints a line for each hit.
   *
   * @param query the id of the query, or empty if there is only one
   */
  public static void printLines(Console console, String query, List<Hit> hits) throws IOException {
    for (Hit hit : hits) {
      printLine(console.out(), json -> hit(json, hit, query));
    }
  }

  private static void hit(JsonGenerator json, Hit hit, String query) throws IOException {
    begin(json);
    if (!query.isEmpty()) {
      json.writeStringField("qid", query);
    }
    json.writeStringField("id", hit.report().id());
    json.writeStringField("title", hit.report().title());
    json.writeStringField("language", hit.report().language().code());
    json.writeStringField("published", hit.report().published().toString());
    json.writeStringField("source", hit.report().source());
    json.writeStringField("url", hit.report().url());
    json.writeStringField("event", EventNames.of(hit.event()));
    json.writeNumberField("score", hit.score());
    json.writeArrayFieldStart("matched");
    for (Match match : hit.matched()) {
      match(json, match);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      snippet(json, snippet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void match(JsonGenerator json, Match match) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", match.query());
    json.writeStringField("term", match.term());
    json.writeStringField("how", match.how().code());
    json.writeStringField("language", match.language().code());
    json.writeEndObject();
  }

  private static void snippet(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", snippet.field());
    json.writeStringField("text", snippet.text());
    json.writeArrayFieldStart("marks");
    for (Snippet.Span mark : snippet.marks()) {
      json.writeArray(new int[] {mark.start(), mark.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package org.songngu.cli.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.songngu.event.EventLinker;
import org.songngu.index.EngineDocument;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;
import org.songngu.report.Report;

/**
 * A report as OpenSearch's bulk interface takes it: a line that says what to do, and the document.
 *
 * @param id the report's id
 * @param document the values of its fields
 */
public record BulkLines(String id, Map<String, List<Object>> document) {
  /**
   * The lines of a report of a snapshot.
   *
   * @param reader the snapshot
   * @param document Lucene's number of it
   * @return the lines, with the report's event
   * @throws IOException if the index cannot be read
   */
  public static BulkLines of(IndexReader reader, int document) throws IOException {
    return of(reader, document, ReportLookup.event(reader, document));
  }

  /** The lines of a report as one that is not linked. */
  static BulkLines unlinked(IndexReader reader, int document) throws IOException {
    return of(reader, document, 0);
  }

  private static BulkLines of(IndexReader reader, int document, long event) throws IOException {
    Report report = ReportDocuments.report(reader.storedFields(), document);
    return new BulkLines(
        report.id(), EngineDocument.of(report, event, EventLinker.fields(reader, document)));
  }

  /** The document's digest as the engine gives it back. */
  String digest() {
    Object digest = document.getOrDefault(ReportFields.DIGEST, List.of("")).getFirst();
    return digest instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : "";
  }

  /** About how long the lines are. */
  long characters() {
    long sum = 0;
    for (List<Object> values : document.values()) {
      for (Object value : values) {
        sum += value instanceof byte[] bytes ? bytes.length : value.toString().length();
      }
    }
    return sum;
  }

  /**
   * Prints the two lines.
   *
   * @param out where to
   * @throws IOException if that cannot be written
   */
  public void print(PrintWriter out) throws IOException {
    try (JsonGenerator json = JsonTree.JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.setRootValueSeparator(new SerializedString("\n"));
      writeAction(json);
      writeDocument(json);
    }
    out.print('\n');
  }

  private void writeAction(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("index");
    json.writeStringField("_id", id);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeDocument(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, List<Object>> field : document.entrySet()) {
      json.writeFieldName(field.getKey());
      if (field.getValue().size() == 1) {
        write(json, field.getValue().getFirst());
      } else {
        json.writeStartArray();
        for (Object value : field.getValue()) {
          write(json, value);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case byte[] bytes -> json.writeBinary(bytes);
      case Long number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }
}

package org.songngu.cli.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/** A report as JSON, as {@code songngu index} reads it. */
public final class ReportJson {
  private ReportJson() {}

  public static void write(JsonGenerator json, Report report) throws IOException {
    JsonResults.begin(json);
    writeFields(json, report);
    json.writeEndObject();
  }

  /** With what was removed from its page, and the words that its date was read from. */
  public static void writeWhole(JsonGenerator json, Report report) throws IOException {
    JsonResults.begin(json);
    writeFields(json, report);
    json.writeStringField("evidence", report.published().evidence());
    writeRemoved(json, report);
    json.writeEndObject();
  }

  /** What stood on the report's page and is not part of it. */
  public static void writeRemoved(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("removed");
    for (RemovedText piece : report.removed()) {
      json.writeStartObject();
      json.writeStringField("text", piece.text());
      json.writeStringField("reason", piece.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFields(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("id", report.id());
    json.writeStringField("title", report.title());
    json.writeStringField("body", report.body());
    json.writeStringField("language", report.language().code());
    json.writeStringField("published", report.published().toString());
    json.writeStringField("source", report.source());
    json.writeStringField("url", report.url());
    writeOrigin(json, report);
  }

  /** Agency, dateline and captions. */
  public static void writeOrigin(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("agency", report.agency());
    json.writeStringField("dateline", report.dateline());
    json.writeArrayFieldStart("captions");
    for (String caption : report.captions()) {
      json.writeString(caption);
    }
    json.writeEndArray();
  }
}

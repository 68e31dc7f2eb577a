package org.songngu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.songngu.report.Report;

/** A report as JSON, as {@code songngu index} reads it. */
final class ReportJson {
  private ReportJson() {}

  static void write(JsonGenerator json, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report.id());
    json.writeStringField("title", report.title());
    json.writeStringField("body", report.body());
    json.writeStringField("language", report.language().code());
    json.writeStringField("published", report.published().toString());
    json.writeStringField("source", report.source());
    json.writeStringField("url", report.url());
    json.writeStringField("agency", report.agency());
    json.writeStringField("dateline", report.dateline());
    json.writeArrayFieldStart("captions");
    for (String caption : report.captions()) {
      json.writeString(caption);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package org.songngu.cli.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.songngu.event.EventSummary;
import org.songngu.event.EventSummary.Coverage;
import org.songngu.report.Report;

/** Events as JSON. */
public final class EventJson {
  private EventJson() {}

  public static void write(JsonGenerator json, EventSummary summary) throws IOException {
    JsonResults.begin(json);
    json.writeStringField("event", EventNames.of(summary.event().number()));
    json.writeStringField("date", summary.date().toString());
    json.writeArrayFieldStart("reports");
    for (Report report : summary.event().reports()) {
      json.writeStartObject();
      json.writeStringField("id", report.id());
      json.writeStringField("language", report.language().code());
      json.writeStringField("title", report.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "places", summary.places());
    strings(json, "people", summary.people());
    json.writeArrayFieldStart("languages");
    for (Coverage coverage : summary.coverage()) {
      json.writeStartObject();
      json.writeStringField("language", coverage.language().code());
      json.writeStringField("headline", coverage.headline());
      json.writeNumberField("reports", coverage.reports());
      json.writeNumberField("sources", coverage.sources());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("first", summary.first().id());
    if (summary.follows() > 0) {
      json.writeStringField("follows", EventNames.of(summary.follows()));
    }
    if (summary.splitFrom() > 0) {
      json.writeStringField("splitFrom", EventNames.of(summary.splitFrom()));
    }
    if (!summary.merged().isEmpty()) {
      strings(json, "merged", summary.merged().stream().map(EventNames::of).toList());
    }
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

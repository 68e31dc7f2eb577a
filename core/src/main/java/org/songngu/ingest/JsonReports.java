package org.songngu.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/**
 * Reads reports as JSON, one object a line.
 *
 * <p>The keys are {@code id}, {@code title}, {@code body}, {@code language}, {@code published},
 * {@code source}, {@code url}, and {@code evidence} and {@code removed} as an export writes them;
 * all but the id and one of title and body may be missing. Other keys are ignored with one warning
 * a file.
 */
final class JsonReports {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "body",
          "language",
          "published",
          "source",
          "url",
          "agency",
          "dateline",
          "evidence");
  private static final String CAPTIONS = "captions";
  private static final int LONGEST_LINE = 16 << 20;

  private final JsonFactory json = new JsonFactory();
  private final String file;
  private final ReportSink sink;
  private final WorkQueue queue;
  private final Set<String> ignored = new HashSet<>();
  private final List<RemovedText> removed = new ArrayList<>();

  private JsonReports(String file, ReportSink sink, WorkQueue queue) {
    this.file = file;
    this.sink = sink;
    this.queue = queue;
  }

  /** Reads all lines of a stream; the stream stays open. */
  static void read(InputStream stream, String file, ReportSink sink, WorkQueue queue)
      throws IOException {
    new JsonReports(file, sink, queue).read(stream);
  }

  private void read(InputStream stream) throws IOException {
    ByteLines lines = new ByteLines(stream, LONGEST_LINE);
    for (int number = 1; lines.next(); number++) {
      String place = file + ":" + number;
      if (lines.isTooLong()) {
        sink.failed(place, "longer than %d MiB: no single report is".formatted(LONGEST_LINE >> 20));
      } else {
        line(lines.bytes(), place);
      }
    }
  }

  private void line(byte[] line, String place) throws IOException {
    Report report;
    try {
      String text = decode(line);
      if (text.isBlank()) {
        return;
      }
      report = report(values(text, place)).withRemoved(removed);
    } catch (JsonParseException e) {
      sink.failed(
          place,
          "no valid JSON at column %d: %s"
              .formatted(e.getLocation().getColumnNr(), e.getOriginalMessage()));
      return;
    } catch (JsonProcessingException e) {
      sink.failed(place, "no valid JSON: " + e.getOriginalMessage());
      return;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      sink.failed(place, String.valueOf(e.getMessage()));
      return;
    }
    queue.submit(report.id(), line.length, () -> sink.accept(report, place));
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "no UTF-8 at byte %d of the line; JSON is always UTF-8".formatted(buffer.position()), e);
    }
  }

  private Map<String, String> values(String line, String place) throws IOException {
    Map<String, String> values = new HashMap<>();
    removed.clear();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("a line holds one JSON object {\"id\": …}");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        value(parser, place, values);
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("a line holds one JSON object and nothing behind it");
      }
    }
    return values;
  }

  private void value(JsonParser parser, String place, Map<String, String> values)
      throws IOException {
    String key = parser.currentName();
    JsonToken token = parser.nextToken();
    if (key.equals(CAPTIONS) && token == JsonToken.START_ARRAY) {
      captions(parser, values);
    } else if (key.equals("removed") && token == JsonToken.START_ARRAY) {
      RemovedJson.read(parser, removed);
    } else if (key.equals("schema") && token == JsonToken.VALUE_NUMBER_INT) {
      return; // an export says which version of these keys it writes; all are read alike
    } else if (!KEYS.contains(key)) {
      parser.skipChildren();
      if (ignored.add(key)) {
        sink.warn(place, "key \"%s\" is unknown and ignored in this file".formatted(key));
      }
    } else if (token == JsonToken.VALUE_STRING) {
      values.put(key, parser.getText());
    } else if (token != JsonToken.VALUE_NULL) {
      throw new IllegalArgumentException("key \"%s\": a string is expected".formatted(key));
    }
  }

  /** Captions are one value of several lines. */
  private static void captions(JsonParser parser, Map<String, String> values) throws IOException {
    StringJoiner lines = new StringJoiner("\n");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw new IllegalArgumentException("key \"captions\": strings are expected in the array");
      }
      lines.add(parser.getText().replace('\n', ' '));
    }
    values.put(CAPTIONS, lines.toString());
  }

  private static Report report(Map<String, String> values) {
    String id = values.getOrDefault("id", "");
    String title = values.getOrDefault("title", "");
    String body = values.getOrDefault("body", "");
    if (id.isBlank()) {
      throw new IllegalArgumentException("key \"id\" is missing: every report has an id");
    }
    if (title.isBlank() && body.isBlank()) {
      throw new IllegalArgumentException("keys \"title\" and \"body\": one of them is needed");
    }
    return Report.of(id, title, body, language(values, title, body))
        .withPublished(published(values))
        .withSource(values.getOrDefault("source", ""), values.getOrDefault("url", ""))
        .withOrigin(values.getOrDefault("agency", ""), values.getOrDefault("dateline", ""))
        .withCaptions(
            values.getOrDefault(CAPTIONS, "").lines().filter(line -> !line.isBlank()).toList());
  }

  private static Language language(Map<String, String> values, String title, String body) {
    String code = values.getOrDefault("language", "");
    if (code.isEmpty()) {
      return LanguageIdentifier.identify(title + "\n" + body);
    }
    return Language.ofCode(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "key \"language\": \"%s\" is none of vi, en, other".formatted(code)));
  }

  private static PublishedDate published(Map<String, String> values) {
    String text = values.getOrDefault("published", "");
    PublishedDate date = text.isBlank() ? PublishedDate.UNKNOWN : PublishedDate.parse(text.strip());
    return values.containsKey("evidence") ? date.withEvidence(values.get("evidence")) : date;
  }
}

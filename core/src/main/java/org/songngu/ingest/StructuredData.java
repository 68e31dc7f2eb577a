package org.songngu.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that the JSON-LD of a page describes. Wrong JSON is passed over, as browsers do. */
final class StructuredData {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DEEPEST = 32;

  private final Map<String, String> article = new HashMap<>();

  private StructuredData() {}

  static StructuredData of(Document document) {
    StructuredData data = new StructuredData();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try (JsonParser parser = JSON.createParser(script.data())) {
        parser.nextToken();
        data.value(parser, "", 0);
      } catch (IOException ignored) {
        // the next one may be right
      }
    }
    return data;
  }

  Optional<String> headline() {
    return Optional.ofNullable(article.get("headline"));
  }

  Optional<String> published() {
    return Optional.ofNullable(article.get("datePublished"));
  }

  Optional<String> body() {
    return Optional.ofNullable(article.get("articleBody"));
  }

  Optional<String> publisher() {
    return Optional.ofNullable(article.get("publisher"));
  }

  /** Reads a value; of an object the name is its value, as of a publisher. */
  private String value(JsonParser parser, String key, int depth) throws IOException {
    if (depth > DEEPEST) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      return object(parser, depth);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      String first = "";
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        String value = value(parser, key, depth + 1);
        first = first.isEmpty() ? value : first;
      }
      return first;
    } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return PageText.withoutControls(parser.getText());
    }
    return "";
  }

  private String object(JsonParser parser, int depth) throws IOException {
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      String value = value(parser, key, depth + 1);
      if (!value.isBlank()) {
        values.put(key, value);
      }
    }
    String type = values.getOrDefault("@type", "");
    if (type.endsWith("Article") || type.equals("Report") || type.endsWith("Posting")) {
      values.forEach(article::putIfAbsent);
    }
    return values.getOrDefault("name", "");
  }
}

package org.songngu.cli.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small JSON as maps, lists, texts, whole numbers and truth values; other numbers are doubles, and
 * null is an empty text.
 */
final class JsonTree {
  static final JsonFactory JSON = new JsonFactory();

  private JsonTree() {}

  static Map<String, Object> object(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      return map(value(json));
    }
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(json));
      }
      return array;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getLongValue();
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return json.getDoubleValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return json.getBooleanValue();
    }
    if (token == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    throw new IOException("the cluster's answer is cut off");
  }

  /** A value as an object; an empty one if it is none. */
  static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, of) -> map.put(String.valueOf(name), of));
    }
    return map;
  }

  /** A member as an object. */
  static Map<String, Object> map(Map<String, Object> object, String name) {
    return map(object.getOrDefault(name, ""));
  }

  /** A member as a list; an empty one if it is none. */
  static List<Object> list(Map<String, Object> object, String name) {
    return object.getOrDefault(name, "") instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** A member as a text. */
  static String text(Map<String, Object> object, String name) {
    return object.getOrDefault(name, "").toString();
  }

  /** A member as a whole number; 0 if it is none. */
  static long number(Map<String, Object> object, String name) {
    return object.getOrDefault(name, 0L) instanceof Number number ? number.longValue() : 0;
  }

  /** Writes what {@link #object} reads, on one line. */
  static String text(Object value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> object -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
          json.writeFieldName(String.valueOf(member.getKey()));
          write(json, member.getValue());
        }
        json.writeEndObject();
      }
      case Iterable<?> array -> {
        json.writeStartArray();
        for (Object element : array) {
          write(json, element);
        }
        json.writeEndArray();
      }
      case Number number -> json.writeNumber(number.longValue());
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }
}

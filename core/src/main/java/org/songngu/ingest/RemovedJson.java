package org.songngu.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.songngu.report.RemovedText;

/** Reads the removed pieces of a report, {@code [{"text": …, "reason": …}]}. */
final class RemovedJson {
  private RemovedJson() {}

  /** Reads the array in which the parser stands. */
  static void read(JsonParser parser, List<RemovedText> removed) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String text = "";
      String reason = "";
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
          throw unexpected();
        }
        if (key.equals("text")) {
          text = parser.getText();
        } else if (key.equals("reason")) {
          reason = parser.getText();
        }
      }
      removed.add(new RemovedText(text, reason));
    }
    if (parser.currentToken() != JsonToken.END_ARRAY) {
      throw unexpected();
    }
  }

  private static IllegalArgumentException unexpected() {
    return new IllegalArgumentException(
        "key \"removed\": objects with the strings \"text\" and \"reason\" are expected");
  }
}

package org.songngu.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.songngu.normalize.Detection;
import org.songngu.normalize.EncodingDetector;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * A report from a text file: the id is the file's name, the title its first line that is not empty,
 * the language found by rule, the date the first one that the article itself gives.
 */
final class TextReport {
  private TextReport() {}

  /**
   * Reads a text.
   *
   * @param name the file's name; an ending {@code .txt} is no part of the id
   * @throws IllegalArgumentException if the bytes are no text, or the text is empty
   */
  static Report of(String name, byte[] bytes) {
    String text = decode(bytes).replace("\r\n", "\n").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the file has no text");
    }
    int lineEnd = text.indexOf('\n');
    String title = lineEnd < 0 ? text : text.substring(0, lineEnd).strip();
    String body = lineEnd < 0 ? "" : text.substring(lineEnd + 1).strip();
    Report report = Report.of(id(name), title, body, LanguageIdentifier.identify(text));
    return report.withPublished(
        DateFinder.first(report).map(FoundDate::date).orElse(PublishedDate.UNKNOWN));
  }

  private static String id(String name) {
    String id = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }

  /** UTF-8 if it is valid UTF-8, else the old Vietnamese encoding that makes the best syllables. */
  private static String decode(byte[] bytes) {
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
      Detection detection = EncodingDetector.detect(bytes);
      if (detection.confidence() <= 0) {
        throw new IllegalArgumentException(
            "neither UTF-8 (first wrong byte %d) nor a Vietnamese encoding that is known"
                .formatted(buffer.position()),
            e);
      }
      return detection.text();
    }
  }
}

package org.songngu.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Sixty invented pages of ten sites as scrapers leave them, written by somebody who had not seen
 * how pages are cleaned, and what is true of them ({@code truth.jsonl}).
 */
final class ScrapedPages {
  private static final String FOLDER = "scraped/";

  private ScrapedPages() {}

  /**
   * A page.
   *
   * @param file its name
   * @param text headline and article
   * @param published the day; its year 0 if the page does not tell it
   */
  record Scraped(String file, String style, String title, String text, PublishedDate published) {
    Report read() {
      return PageReport.of(file, bytes(file), "", false);
    }
  }

  static List<Scraped> all() {
    String truth = new String(bytes("truth.jsonl"), StandardCharsets.UTF_8);
    return truth.lines().map(ScrapedPages::page).toList();
  }

  private static Scraped page(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String title = fields.getOrDefault("title", "");
    String day = fields.getOrDefault("published", "");
    return new Scraped(
        fields.getOrDefault("file", ""),
        fields.getOrDefault("style", ""),
        title,
        title + "\n" + fields.getOrDefault("text", ""),
        day.isEmpty() ? PublishedDate.UNKNOWN : PublishedDate.parse(day));
  }

  private static byte[] bytes(String file) {
    try (InputStream stream = ScrapedPages.class.getResourceAsStream(FOLDER + file)) {
      return Objects.requireNonNull(stream, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

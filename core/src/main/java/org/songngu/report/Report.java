package org.songngu.report;

import java.util.List;
import java.util.Objects;

/**
 * One article as published. Immutable and safe for use by many threads.
 *
 * <p>Title and body are the report's clean text: what is indexed, stored and highlighted. Offsets
 * into them are UTF-16 units. A part that is not known is the empty string, never null.
 *
 * @param id the name of the report in its archive; never empty
 * @param title the headline
 * @param body the article, paragraphs separated by line ends
 * @param language the language that most of it is written in
 * @param published the date that it gives itself
 * @param source the publisher, such as {@code baoquocte.vn}
 * @param url the address that it was found at
 * @param removed what stood on the page and is not part of the article, in its order
 */
public record Report(
    String id,
    String title,
    String body,
    Language language,
    PublishedDate published,
    String source,
    String url,
    List<RemovedText> removed) {

  public Report {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("report id \"\": an id has at least one character");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    if (title.isBlank() && body.isBlank()) {
      throw new IllegalArgumentException(
          "report \"%s\": it has neither a title nor a body".formatted(id));
    }
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(url, "url");
    removed = List.copyOf(removed);
  }

  /** A report of its three necessary parts; the date and the other parts are unknown. */
  public static Report of(String id, String title, String body, Language language) {
    return new Report(id, title, body, language, PublishedDate.UNKNOWN, "", "", List.of());
  }

  public Report withPublished(PublishedDate date) {
    return new Report(id, title, body, language, date, source, url, removed);
  }

  public Report withSource(String publisher, String address) {
    return new Report(id, title, body, language, published, publisher, address, removed);
  }

  public Report withRemoved(List<RemovedText> pieces) {
    return new Report(id, title, body, language, published, source, url, pieces);
  }

  /** Title and body as one text, as they are searched. */
  public String text() {
    return title.isEmpty() ? body : title + "\n" + body;
  }
}

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
 * @param agency the news agency that it is credited to, by its usual code: {@code VNA}
 * @param dateline the place that it says it was written at: {@code HÀ NỘI}
 * @param captions what the page's pictures show, with their credits, in its order
 */
public record Report(
    String id,
    String title,
    String body,
    Language language,
    PublishedDate published,
    String source,
    String url,
    List<RemovedText> removed,
    String agency,
    String dateline,
    List<String> captions) {

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
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(dateline, "dateline");
    captions = List.copyOf(captions);
  }

  /** A report of which neither agency nor dateline nor captions are known. */
  public Report(
      String id,
      String title,
      String body,
      Language language,
      PublishedDate published,
      String source,
      String url,
      List<RemovedText> removed) {
    this(id, title, body, language, published, source, url, removed, "", "", List.of());
  }

  /** A report of its three necessary parts; the date and the other parts are unknown. */
  public static Report of(String id, String title, String body, Language language) {
    return new Report(id, title, body, language, PublishedDate.UNKNOWN, "", "", List.of());
  }

  public Report withPublished(PublishedDate date) {
    return new Report(
        id, title, body, language, date, source, url, removed, agency, dateline, captions);
  }

  public Report withSource(String publisher, String address) {
    return new Report(
        id, title, body, language, published, publisher, address, removed, agency, dateline,
        captions);
  }

  public Report withRemoved(List<RemovedText> pieces) {
    return new Report(
        id, title, body, language, published, source, url, pieces, agency, dateline, captions);
  }

  public Report withOrigin(String newsAgency, String place) {
    return new Report(
        id, title, body, language, published, source, url, removed, newsAgency, place, captions);
  }

  public Report withCaptions(List<String> lines) {
    return new Report(
        id, title, body, language, published, source, url, removed, agency, dateline, lines);
  }

  public Report withBody(String text) {
    return new Report(
        id, title, text, language, published, source, url, removed, agency, dateline, captions);
  }

  /** Title and body as one text, as they are searched. */
  public String text() {
    return title.isEmpty() ? body : title + "\n" + body;
  }
}

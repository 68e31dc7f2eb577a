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

  /** Checks and copies what it is given. */
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

  /**
   * A report of which neither agency nor dateline nor captions are known.
   *
   * @param id the report's id
   * @param title the headline; empty if there is none
   * @param body the text of the article; paragraphs are lines
   * @param language Vietnamese or English
   * @param published when, with the evidence for it
   * @param source the publisher; empty if unknown
   * @param url where it was published; empty if unknown
   * @param removed what was on the page beside the article
   */
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

  /**
   * {@return a report of its three necessary parts; the date and the other parts are unknown}
   *
   * @param id the report's id
   * @param title the headline; empty if there is none
   * @param body the text below the headline; empty if there is none
   * @param language Vietnamese or English
   */
  public static Report of(String id, String title, String body, Language language) {
    return new Report(id, title, body, language, PublishedDate.UNKNOWN, "", "", List.of());
  }

  /**
   * {@return the same with another date}
   *
   * @param date when it was published
   */
  public Report withPublished(PublishedDate date) {
    return new Report(
        id, title, body, language, date, source, url, removed, agency, dateline, captions);
  }

  /**
   * {@return the same with another source}
   *
   * @param publisher who published it; empty if unknown
   * @param address where; empty if unknown
   */
  public Report withSource(String publisher, String address) {
    return new Report(
        id, title, body, language, published, publisher, address, removed, agency, dateline,
        captions);
  }

  /**
   * {@return the same with other removed text}
   *
   * @param pieces what was on the page beside the article
   */
  public Report withRemoved(List<RemovedText> pieces) {
    return new Report(
        id, title, body, language, published, source, url, pieces, agency, dateline, captions);
  }

  /**
   * {@return the same with another origin}
   *
   * @param newsAgency the agency that wrote it; empty if unknown
   * @param place the place of the dateline; empty if unknown
   */
  public Report withOrigin(String newsAgency, String place) {
    return new Report(
        id, title, body, language, published, source, url, removed, newsAgency, place, captions);
  }

  /**
   * {@return the same with other captions}
   *
   * @param lines the captions in their order
   */
  public Report withCaptions(List<String> lines) {
    return new Report(
        id, title, body, language, published, source, url, removed, agency, dateline, lines);
  }

  /**
   * {@return the same with another text}
   *
   * @param text the text of the article
   */
  public Report withBody(String text) {
    return new Report(
        id, title, text, language, published, source, url, removed, agency, dateline, captions);
  }

  /**
   * Title and body as one text, as they are searched.
   *
   * @return the text, with a line break between them
   */
  public String text() {
    return title.isEmpty() ? body : title + "\n" + body;
  }
}

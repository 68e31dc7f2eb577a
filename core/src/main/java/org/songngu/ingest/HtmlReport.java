package org.songngu.ingest;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.PublishedDate.Precision;
import org.songngu.report.Report;

/**
 * Makes a report of a page of HTML: what the page says of itself in its head first, then the same
 * stages over its lines as for text.
 */
final class HtmlReport {
  /** So much of the article that the head holds must be among the lines that were kept. */
  private static final double COVERED = 0.85;

  private HtmlReport() {}

  /**
   * Reads a page.
   *
   * @param url where it was found; empty if only the page itself may know
   * @param keepBoilerplate whether all lines but the headline are the article
   * @throws IllegalArgumentException if it has no text
   */
  static Report of(String id, String html, String url, boolean keepBoilerplate) {
    Document document = Jsoup.parse(html);
    PageHead head = PageHead.of(document);
    List<PageLine> lines = HtmlLines.of(document);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("the page has no text");
    }
    CleanPage page = TextCleaner.clean(lines, head.title(), head.sureTitle(), keepBoilerplate);
    String body = keepBoilerplate ? page.body() : body(page, head);
    String title = page.title().isEmpty() ? head.title() : page.title();
    Language language = LanguageIdentifier.identify(title + "\n" + body);
    NewsOrigin origin = NewsOrigin.of(page);
    String address = url.isEmpty() ? head.url() : url;
    PublishedDate published = published(head, page, language, address);
    return Report.of(id, title, body, language)
        .withPublished(published)
        .withSource(publisher(page, head, address), address)
        .withOrigin(origin.agency(), origin.dateline())
        .withCaptions(page.captions())
        .withRemoved(page.removed());
  }

  /** Universal time may be in another day than the reader is; the page prints his. */
  private static PublishedDate published(
      PageHead head, CleanPage page, Language language, String address) {
    Optional<PublishedDate> said = head.published(language);
    if (said.isPresent() && !said.get().evidence().endsWith("Z")) {
      return said.get();
    }
    PublishedDate printed = PageDates.of(page, language, address);
    return said.filter(day -> !areNeighbors(day, printed)).orElse(printed);
  }

  private static boolean areNeighbors(PublishedDate day, PublishedDate other) {
    return other.precision() == Precision.DAY
        && day.earliest()
            .flatMap(a -> other.earliest().map(b -> ChronoUnit.DAYS.between(a, b)))
            .filter(days -> Math.abs(days) <= 1)
            .isPresent();
  }

  /** The lines that were kept, unless the head holds an article that they do not. */
  private static String body(CleanPage page, PageHead head) {
    Optional<String> article = head.articleBody();
    if (article.isEmpty()) {
      return page.body();
    }
    ArticleWords kept = new ArticleWords(true);
    page.body().lines().forEach(line -> kept.add(new PageLine(line, true, 0)));
    double covered = kept.cohesion(new PageLine(article.get(), true, 0));
    return covered >= COVERED || article.get().length() < page.body().length() / 2
        ? page.body()
        : article.get();
  }

  private static String publisher(CleanPage page, PageHead head, String address) {
    String host = Publisher.of(page, address);
    return host.isEmpty() ? head.siteName() : host;
  }
}

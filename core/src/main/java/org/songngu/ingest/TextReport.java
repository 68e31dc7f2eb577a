package org.songngu.ingest;

import java.util.List;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Makes a report of a page of text as a scraper left it. */
final class TextReport {
  private TextReport() {}

  /**
   * Reads a page.
   *
   * @param url where it was found; empty if that is not known
   * @param keepBoilerplate whether all lines but the headline are the article
   * @throws IllegalArgumentException if the text is empty
   */
  static Report of(String id, String text, String url, boolean keepBoilerplate) {
    List<PageLine> lines = PageText.lines(text);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("the file has no text");
    }
    CleanPage page = TextCleaner.clean(lines, "", false, keepBoilerplate);
    Language language = LanguageIdentifier.identify(page.title() + "\n" + page.body());
    NewsOrigin origin = NewsOrigin.of(page);
    String address = url.isEmpty() ? Publisher.address(page) : url;
    return Report.of(id, page.title(), page.body(), language)
        .withPublished(PageDates.of(page, language, address))
        .withSource(Publisher.of(page, address), address)
        .withOrigin(origin.agency(), origin.dateline())
        .withCaptions(page.captions())
        .withRemoved(page.removed());
  }
}

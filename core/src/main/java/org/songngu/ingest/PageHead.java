package org.songngu.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;

/**
 * What a page of HTML says of itself: structured data (JSON-LD, schema.org), Open Graph, and the
 * elements of its head.
 *
 * @param title the headline, without the name of the site; empty if there is none
 * @param sureTitle whether more than the name of the browser's window says so
 * @param url the canonical address; empty if there is none
 * @param siteName the name of the site; empty if there is none
 * @param articleBody the text of the article, where the head holds it
 * @param dates what the page calls its date of publication, the surest first, as it stands there
 */
record PageHead(
    String title,
    boolean sureTitle,
    String url,
    String siteName,
    Optional<String> articleBody,
    List<String> dates) {

  private static final String DATE_TAGS =
      "meta[property=article:published_time],meta[name=article:published_time],"
          + "meta[itemprop=datePublished],[itemprop=datePublished],meta[property=og:published_time],"
          + "meta[name=pubdate],meta[name=publishdate],meta[name=publish_date],meta[name=publish-date],"
          + "meta[name=published_time],meta[name=datePublished],meta[name=parsely-pub-date],"
          + "meta[name=sailthru.date],meta[name=cXenseParse:recs:publishtime],"
          + "meta[name=DC.date.issued],meta[name=dc.date],meta[name=DC.date],meta[name=dcterms.created],time[pubdate],article"
          + " header time[datetime],article > time[datetime]";

  private static final Pattern DAY =
      Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)(?:[T ].*)?");
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final int LEAST_BODY = 200;

  PageHead {
    dates = List.copyOf(dates);
  }

  static PageHead of(Document document) {
    StructuredData data = StructuredData.of(document);
    List<String> dates = new ArrayList<>();
    data.published().ifPresent(dates::add);
    for (Element element : document.select(DATE_TAGS)) {
      String value =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      dates.add(value.isBlank() ? element.text() : value);
    }
    HeadTimes.of(document).ifPresent(dates::add);
    String title = title(document, data);
    return new PageHead(
        title,
        !title.equals(PageText.clean(Headlines.withoutSite(document.title().strip()))),
        first(document, "link[rel=canonical]", "href")
            .or(() -> first(document, "meta[property=og:url]", "content"))
            .filter(url -> url.startsWith("http") && url.indexOf(' ') < 0)
            .orElse(""),
        data.publisher()
            .or(() -> first(document, "meta[property=og:site_name]", "content"))
            .orElse(""),
        data.body()
            .filter(body -> body.length() >= LEAST_BODY)
            .map(PageText::clean)
            .map(String::strip),
        dates);
  }

  /** The date of publication; empty if the page does not give a day. */
  Optional<PublishedDate> published(Language language) {
    return dates.stream().flatMap(date -> day(date.strip(), language).stream()).findFirst();
  }

  private static Optional<PublishedDate> day(String text, Language language) {
    Matcher matcher = DAY.matcher(text);
    try {
      if (matcher.matches()) {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return Optional.of(
            PublishedDate.of(text.endsWith("Z") ? local(text, day, language) : day)
                .withEvidence(text));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return DateFinder.mentions(text).stream()
        .filter(mention -> mention.date().year() > 0)
        .filter(mention -> language == Language.VIETNAMESE || !mention.isAmbiguous())
        .map(DateMention::date)
        .findFirst();
  }

  /** Universal time is not the reader's: late in the evening his day is the next one. */
  private static LocalDate local(String text, LocalDate day, Language language) {
    try {
      return language == Language.VIETNAMESE
          ? OffsetDateTime.parse(text).withOffsetSameInstant(VIETNAM).toLocalDate()
          : day;
    } catch (DateTimeException e) {
      return day;
    }
  }

  /** The headline of the page as it prints it, if the head agrees; else as the head has it. */
  private static String title(Document document, StructuredData data) {
    String shared = first(document, "meta[property=og:title]", "content").orElse("");
    String head = data.headline().orElse(shared.isEmpty() ? document.title() : shared);
    String key = PageLine.key(head);
    for (Element heading : document.select("h1")) {
      String text = heading.text().strip();
      String printed = PageLine.key(text);
      if (!printed.isEmpty() && (key.startsWith(printed) || printed.startsWith(key))) {
        return PageText.clean(text);
      }
    }
    return PageText.clean(Headlines.withoutSite(head.strip()));
  }

  private static Optional<String> first(Document document, String query, String attribute) {
    Element element = document.selectFirst(query);
    String written = element == null ? "" : element.attr(attribute);
    String value = PageText.withoutControls(written).replaceAll("\\s+", " ").strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}

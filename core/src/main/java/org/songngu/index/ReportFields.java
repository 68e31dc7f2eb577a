package org.songngu.index;

import org.songngu.report.Language;

/** The name of every field of an index, and what it holds. */
public final class ReportFields {
  /** The report's id: one term, stored, and a doc value that breaks ties. */
  public static final String ID = "id";

  /** A digest of all that a report says; bytes in doc values. */
  public static final String DIGEST = "digest";

  /** The headline as it is shown; stored. */
  public static final String TITLE = "title";

  /** The article as it is shown; stored. */
  public static final String BODY = "body";

  /** {@code vi}, {@code en} or {@code other}: one term, stored. */
  public static final String LANGUAGE = "language";

  /** The published date as {@link org.songngu.report.PublishedDate} writes it; stored. */
  public static final String PUBLISHED = "published";

  /** The words that the published date was read from; stored. */
  public static final String EVIDENCE = "evidence";

  /** The first day, in days since 1970, that the report can be from; a doc value. */
  public static final String EARLIEST = "earliest";

  /** The last day, in days since 1970, that the report can be from; a doc value. */
  public static final String LATEST = "latest";

  /** The publisher and the names of the news agency in lower case, each a term. */
  public static final String SOURCE = "source";

  /** The publisher as it is written; stored. */
  public static final String PUBLISHER = "publisher";

  /** The address: one term, stored. */
  public static final String URL = "url";

  /** Removed pieces of the page, each as reason, tab, text; stored. */
  public static final String REMOVED = "removed";

  /** A hash of the page that the report was made of; bytes in doc values. */
  public static final String CONTENT = "content";

  /** Where the report was read, {@code /archive/news.zip!/a.html}: one term, stored. */
  public static final String PLACE = "place";

  /** The code of the news agency that the report is credited to; stored. */
  public static final String AGENCY = "agency";

  /** The place of the dateline; stored. */
  public static final String DATELINE = "dateline";

  /** What the page's pictures show, one value each; stored. */
  public static final String CAPTION = "caption";

  /** Hashes of lines at the beginning and end of the report, with its source: terms. */
  public static final String LINE = "line";

  /** The number of the report's event; a doc value that is updated. */
  public static final String EVENT = "event";

  /** What the report says of its event, in bytes; a doc value. */
  public static final String SIGNATURE = "signature";

  /** The keys by which reports of one event find each other: terms, not stored. */
  public static final String LINK = "link";

  private ReportFields() {}

  /**
   * Title and body in a language, analyzed: what is searched.
   *
   * @param language Vietnamese or English
   * @return the field's name
   */
  public static String text(Language language) {
    return "text_" + suffix(language);
  }

  /**
   * {@return the title alone in a language, analyzed: it weighs more and can be asked for}
   *
   * @param language Vietnamese or English
   */
  public static String title(Language language) {
    return "title_" + suffix(language);
  }

  private static String suffix(Language language) {
    return language == Language.VIETNAMESE ? Language.VIETNAMESE.code() : Language.ENGLISH.code();
  }
}

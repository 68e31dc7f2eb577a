package org.songngu.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.songngu.query.QueryOptions;
import org.songngu.report.Language;

/**
 * What is asked for.
 *
 * @param query the query as a person typed it
 * @param language only reports of this language, if given
 * @param since only reports that may be from this day or later, if given
 * @param until only reports that may be from this day or earlier, if given
 * @param source only reports of publishers whose name begins so, if given
 * @param maxHits how many reports at most; above 0
 * @param bridge whether reports of an event answer for each other
 * @param options what is switched off
 */
public record SearchRequest(
    String query,
    Optional<Language> language,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> source,
    int maxHits,
    boolean bridge,
    QueryOptions options) {

  /** As many hits as a screen of events needs. */
  public static final int DEFAULT_MAX_HITS = 20;

  /** Checks and copies what it is given. */
  public SearchRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(options, "options");
    if (maxHits < 1) {
      throw new IllegalArgumentException("maxHits %d: at least 1".formatted(maxHits));
    }
  }

  /**
   * {@return a query in both languages without restrictions}
   *
   * @param query the query
   */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DEFAULT_MAX_HITS,
        true,
        QueryOptions.DEFAULT);
  }

  /**
   * {@return the same with another query}
   *
   * @param other the query
   */
  public SearchRequest withQuery(String other) {
    return new SearchRequest(other, language, since, until, source, maxHits, bridge, options);
  }

  /**
   * {@return the same for another number of hits}
   *
   * @param hits how many, at most
   */
  public SearchRequest withMaxHits(int hits) {
    return new SearchRequest(query, language, since, until, source, hits, bridge, options);
  }

  /**
   * {@return the same, read differently}
   *
   * @param other how to read the query
   */
  public SearchRequest withOptions(QueryOptions other) {
    return new SearchRequest(query, language, since, until, source, maxHits, bridge, other);
  }

  /**
   * {@return the same request by the words of the query alone: no report is a hit because its event
   * is, and what the best hits are about does not count}
   */
  public SearchRequest withoutBridge() {
    return new SearchRequest(query, language, since, until, source, maxHits, false, options);
  }

  /**
   * {@return the same for reports of one language}
   *
   * @param only their language
   */
  public SearchRequest withLanguage(Language only) {
    return new SearchRequest(
        query, Optional.of(only), since, until, source, maxHits, bridge, options);
  }
}

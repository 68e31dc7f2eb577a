package org.songngu.search;

import org.songngu.query.MatchKind;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * Why a report is a hit: one way in which the query's words stand in it.
 *
 * @param query the words of the query
 * @param term the words of the report, as they stand there; empty if it has none of them
 * @param how by which way they are the same
 * @param language the language of the report's words
 * @param weight how well they stand for the query's words, above 0 and at most 1
 */
public record Match(String query, String term, MatchKind how, Language language, double weight) {
  /** The reason of a report that is a hit by its event alone. */
  static Match ofEvent(String query, Report report) {
    return new Match(query, "", MatchKind.EVENT, report.language(), 1);
  }
}

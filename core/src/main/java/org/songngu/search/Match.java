package org.songngu.search;

import org.songngu.query.MatchKind;
import org.songngu.report.Language;

/**
 * Why a report is a hit: one way in which the query's words stand in it.
 *
 * @param query the words of the query
 * @param term the words of the report, as they stand there
 * @param how by which way they are the same
 * @param language the language of the report's words
 */
public record Match(String query, String term, MatchKind how, Language language) {}

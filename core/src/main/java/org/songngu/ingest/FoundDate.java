package org.songngu.ingest;

import org.songngu.report.PublishedDate;

/**
 * A date in a text.
 *
 * @param date the date, with the words as evidence
 * @param start the first UTF-16 unit of the words
 * @param end the unit after their last
 */
public record FoundDate(PublishedDate date, int start, int end) {}

package org.songngu.search;

/**
 * A report in a ranking, without its text.
 *
 * @param id the report's id
 * @param score comparable within one query only
 */
public record RankedReport(String id, double score) {}

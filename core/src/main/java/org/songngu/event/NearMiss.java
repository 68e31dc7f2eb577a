package org.songngu.event;

import org.songngu.report.Report;

/**
 * A report that is like another and yet of another event.
 *
 * @param report the report
 * @param event the number of its event
 * @param reasons what speaks for and against one event
 */
public record NearMiss(Report report, long event, EventReasons reasons) {}

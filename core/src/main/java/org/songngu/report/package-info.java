/**
 * "What is a report?" One article as published, in the words that every other package uses.
 *
 * <p>Start with {@link org.songngu.report.Report}.
 */
@NullMarked
package org.songngu.report;

import org.jspecify.annotations.NullMarked;

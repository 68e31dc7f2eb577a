/**
 * "Which events, which reports, and why?" A request, its result, and for every hit what matched.
 *
 * <p>Start with {@link org.songngu.search.SearchRequest} and {@link
 * org.songngu.search.ReportSearcher}.
 */
@NullMarked
package org.songngu.search;

import org.jspecify.annotations.NullMarked;

/** What commands print of reports and events: for people, and as JSON, CSV and TREC lines. */
@NullMarked
package org.songngu.cli.results;

import org.jspecify.annotations.NullMarked;

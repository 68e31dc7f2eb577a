/**
 * "How do files become reports?" Files, folders and streams of JSON lines, pages of text or HTML,
 * and archives of these, read one report at a time; what cannot be read is told and the rest goes
 * on.
 *
 * <p>Start with {@link org.songngu.ingest.ReportSources}.
 */
@NullMarked
package org.songngu.ingest;

import org.jspecify.annotations.NullMarked;

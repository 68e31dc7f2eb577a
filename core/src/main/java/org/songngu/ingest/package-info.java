/**
 * "How do files become reports?" Files, folders and streams of JSON lines or text, read one report
 * at a time; a bad line or file is told and the rest goes on.
 *
 * <p>Start with {@link org.songngu.ingest.ReportSources}.
 */
@NullMarked
package org.songngu.ingest;

import org.jspecify.annotations.NullMarked;

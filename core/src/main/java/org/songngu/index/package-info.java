/**
 * "Where does a term live?" The fields of an index, the way from a report to a document and back,
 * and the files on disk.
 *
 * <p>Start with {@link org.songngu.index.ReportIndex}; {@link org.songngu.index.ReportFields} names
 * every field.
 */
@NullMarked
package org.songngu.index;

import org.jspecify.annotations.NullMarked;

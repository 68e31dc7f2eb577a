/**
 * Are these two strings the same Vietnamese? Pure functions from text to text.
 *
 * <p>The same word reaches an archive in many disguises: typed on a phone or on a Mac, with the
 * tone on this letter or that one, without any marks, or in an encoding from before Unicode. This
 * package gives every text two forms and compares those.
 *
 * <table>
 *   <caption>The forms of some words</caption>
 *   <tr><th>as written<th>{@link org.songngu.normalize.CanonicalForm}
 *       <th>{@link org.songngu.normalize.Folding}<th>what happened
 *   <tr><td>{@code Hoà}<td>{@code hòa}<td>{@code hoa}<td>the tone has one place: the old style
 *   <tr><td>{@code họat}<td>{@code hoạt}<td>{@code hoat}<td>a misplaced tone moves
 *   <tr><td>{@code Ðà} (eth)<td>{@code đà}<td>{@code da}<td>a look-alike of đ
 *   <tr><td>{@code kĩ thuật}<td>{@code kỹ thuật}<td>{@code ky thuat}<td>one of two spellings
 *   <tr><td>{@code ban dan}<td>{@code ban dan}<td>{@code ban dan}<td>no marks to keep
 *   <tr><td>{@code café}<td>{@code café}<td>{@code cafe}<td>folded like every Latin letter
 *   <tr><td>{@code oía}<td>{@code oía}<td>{@code oia}<td>not Vietnamese: the tone stays
 * </table>
 *
 * <p>The <em>canonical</em> form loses nothing that a reader would miss: <i>bán dẫn</i> and <i>bạn
 * dân</i> stay apart. The <em>folded</em> form is how people type without a Vietnamese keyboard,
 * and many words share it. {@link org.songngu.normalize.Syllables} knows which words are legal
 * Vietnamese syllables, the knowledge behind both. {@link org.songngu.normalize.EncodingDetector}
 * and {@link org.songngu.normalize.LegacyEncoding} turn old bytes into text first.
 *
 * <p>ICU is the authority on Unicode; small tables, which the tests hold against it, do the work
 * for Vietnamese and Western text. Everything here is immutable and thread-safe, and no text makes
 * it fail.
 */
@NullMarked
package org.songngu.normalize;

import org.jspecify.annotations.NullMarked;

/**
 * "What does the user mean in both languages?" Syntax, units of meaning, and the weighted bilingual
 * Lucene query.
 *
 * <p>Text becomes a {@link org.songngu.query.QueryTree} ({@link org.songngu.query.QuerySyntax}),
 * the words in it become {@link org.songngu.query.Unit}s ({@link org.songngu.query.UnitReader}),
 * and {@link org.songngu.query.BilingualQuery} is what is searched.
 */
@NullMarked
package org.songngu.query;

import org.jspecify.annotations.NullMarked;

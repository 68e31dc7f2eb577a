/**
 * "How does text become terms?" A tokenizer and token filters; one chain serves index and query.
 *
 * <p>Every token of a text is a term of the layer <em>exact</em>; other layers add terms at the
 * same position. Start with {@link org.songngu.analysis.ReportAnalyzer}; {@link
 * org.songngu.analysis.Layer} lists the layers.
 */
@NullMarked
package org.songngu.analysis;

import org.jspecify.annotations.NullMarked;

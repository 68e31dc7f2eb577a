/**
 * How good is it? Runs, judgments and measures as trec_eval defines them, and the comparison of two
 * runs over the same queries.
 */
@NullMarked
package org.songngu.evaluate;

import org.jspecify.annotations.NullMarked;

/**
 * "I have reports and a question: what do I call?" One facade over all that Songngu does.
 *
 * <p>Start with {@link org.songngu.Archive}.
 */
@NullMarked
package org.songngu;

import org.jspecify.annotations.NullMarked;

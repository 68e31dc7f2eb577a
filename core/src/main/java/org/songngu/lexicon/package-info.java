/**
 * "What is this called in the other language?" Concepts with their Vietnamese and English forms,
 * the files that hold them, and the compiled look-up that finds the longest known form in a text.
 *
 * <p>Start with {@link org.songngu.lexicon.Lexicon}. The files and their format are described
 * beside them, in {@code README.md} of the resource folder.
 */
@NullMarked
package org.songngu.lexicon;

import org.jspecify.annotations.NullMarked;

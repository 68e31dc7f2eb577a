/** A run over files: what is read, what failed, what has vanished, and how far it is. */
@NullMarked
package org.songngu.cli.indexing;

import org.jspecify.annotations.NullMarked;

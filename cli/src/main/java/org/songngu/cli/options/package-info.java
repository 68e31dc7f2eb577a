/** Options that several commands share, and how their values are read. */
@NullMarked
package org.songngu.cli.options;

import org.jspecify.annotations.NullMarked;

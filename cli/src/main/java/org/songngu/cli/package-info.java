/** The command {@code songngu}: the only place that prints or exits. One class a command. */
@NullMarked
package org.songngu.cli;

import org.jspecify.annotations.NullMarked;

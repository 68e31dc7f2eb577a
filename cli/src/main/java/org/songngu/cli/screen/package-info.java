/**
 * Where and how is printed: the console, its columns and colours, text made safe for a terminal,
 * the pager, and how the process ends.
 */
@NullMarked
package org.songngu.cli.screen;

import org.jspecify.annotations.NullMarked;

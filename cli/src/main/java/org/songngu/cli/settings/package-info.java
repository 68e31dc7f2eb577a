/**
 * What the user asks for before and beside a command: settings and where each comes from, the
 * global options, the language of the interface, and the errors that a user can mend.
 */
@NullMarked
package org.songngu.cli.settings;

import org.jspecify.annotations.NullMarked;

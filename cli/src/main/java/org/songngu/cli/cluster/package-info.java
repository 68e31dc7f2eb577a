/**
 * Reports and their events in a cluster of an engine that distributes Lucene: what {@code songngu
 * load} does, by HTTP alone. Prints nothing.
 */
@NullMarked
package org.songngu.cli.cluster;

import org.jspecify.annotations.NullMarked;

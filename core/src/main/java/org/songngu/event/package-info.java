/**
 * "Is this the same happening?" How alike two reports are by their signatures, and the groups that
 * follow.
 *
 * <p>Start with {@link org.songngu.event.EventLinker}. Topic alone never links: two meetings of one
 * minister about one subject are two events.
 */
@NullMarked
package org.songngu.event;

import org.jspecify.annotations.NullMarked;

package org.songngu.event;

import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The reports of an archive that must be linked.
 *
 * @param reports their numbers: those that have no event yet, and those whose events must be made
 *     anew
 * @param gone the signatures of reports that were linked and are no longer there
 * @param highest the highest number that an event has or had, as far as the reports know it
 */
public record Unlinked(BitSet reports, List<BytesRef> gone, long highest) {
  /** Keeps the lists as they are. */
  public Unlinked {
    gone = List.copyOf(gone);
  }
}

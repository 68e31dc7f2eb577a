package org.songngu.event;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;

/**
 * What came to an index and left it since reports were last linked, so that it is seen which {@link
 * LinkKeys} became crowded by it, or are no longer: then the reports that have such a key find
 * others than before, and are linked anew.
 */
final class KeyChanges {
  private final FixedBitSet added;
  private final FixedBitSet affected;
  private final Map<Long, Integer> removed = new HashMap<>();

  /**
   * @param added the documents that were never linked
   */
  private KeyChanges(FixedBitSet added) {
    this.added = added;
    this.affected = new FixedBitSet(added.length());
  }

  /** Nothing came and nothing left. */
  static KeyChanges none(IndexReader reader) {
    return new KeyChanges(new FixedBitSet(reader.maxDoc()));
  }

  /**
   * @param added the documents that were never linked
   * @param replaced what is no longer in the index
   */
  static KeyChanges of(FixedBitSet added, Iterable<Signature> replaced) {
    KeyChanges changes = new KeyChanges(added);
    for (Signature signature : replaced) {
      int month = LinkKeys.month(signature.days());
      for (int i = 0; i < signature.keys().size(); i++) {
        int key = signature.keys().key(i);
        changes.removed.merge(entry(key, month), 1, Integer::sum);
        changes.removed.merge(entry(key, LinkKeys.ANY_MONTH), 1, Integer::sum);
      }
    }
    return changes;
  }

  private static long entry(int key, int month) {
    return ((long) key << Integer.SIZE) | month;
  }

  boolean isAdded(int document) {
    return added.get(document);
  }

  /**
   * How many reports with the key left the index.
   *
   * @param month {@link LinkKeys#ANY_MONTH} for all months together
   */
  int removed(int key, int month) {
    return removed.isEmpty() ? 0 : removed.getOrDefault(entry(key, month), 0);
  }

  /** Says that a document must be linked anew. */
  void affect(int document) {
    if (!added.get(document)) {
      affected.set(document);
    }
  }

  /** The documents that must be linked anew; the caller may clear them. */
  FixedBitSet affected() {
    return affected;
  }
}

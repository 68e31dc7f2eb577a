package org.songngu.event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.songngu.signature.Signature;

/**
 * What came to an index and left it since reports were last linked, so that it is seen which {@link
 * LinkKeys} became crowded by it, or are no longer: then the reports that have such a key find
 * others than before, and are linked anew.
 */
final class KeyChanges {
  private final IntPredicate added;
  private final BitSet affected = new BitSet();
  private final Map<Long, Integer> removed = new HashMap<>();

  /**
   * @param added tells the documents that were never linked
   */
  private KeyChanges(IntPredicate added) {
    this.added = added;
  }

  /** Nothing came and nothing left. */
  static KeyChanges none() {
    return new KeyChanges(document -> false);
  }

  /**
   * @param archive knows what came
   * @param replaced what is no longer in the index
   */
  static KeyChanges of(LinkArchive archive, Iterable<Signature> replaced) {
    KeyChanges changes = new KeyChanges(archive::isNew);
    for (Signature signature : replaced) {
      int month = KeyTerms.month(signature.days());
      for (int i = 0; i < signature.keys().size(); i++) {
        int key = signature.keys().key(i);
        changes.removed.merge(entry(key, month), 1, Integer::sum);
        changes.removed.merge(entry(key, KeyTerms.ANY_MONTH), 1, Integer::sum);
      }
    }
    return changes;
  }

  private static long entry(int key, int month) {
    return ((long) key << Integer.SIZE) | month;
  }

  boolean isAdded(int document) {
    return added.test(document);
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
    if (!added.test(document)) {
      affected.set(document);
    }
  }

  /** The documents that must be linked anew; the caller may clear them. */
  BitSet affected() {
    return affected;
  }
}

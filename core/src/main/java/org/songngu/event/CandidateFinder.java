package org.songngu.event;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.songngu.signature.LinkKeys;
import org.songngu.signature.Signature;
import org.songngu.signature.Weighted;

/**
 * Finds the reports that are worth comparing with given ones, through the archive: those that share
 * enough {@link LinkKeys} near the day. Two reports find each other or do not, whichever of them
 * asks and in whatever order they came.
 */
final class CandidateFinder {
  /** Asks for what is not in the index. */
  static final int NOWHERE = -1;

  private static final int PLACE_BITS = 8;

  private final LinkPostings postings;
  private final LinkArchive archive;
  private final BitSet asked;
  private float[] shared;
  private int[] touched = new int[1024];
  private int count;

  /**
   * @param asked the documents whose candidates are or will be looked for; of two of them the one
   *     with the higher number finds the other
   * @param changes what came and left since reports were last linked
   */
  CandidateFinder(LinkArchive archive, BitSet asked, KeyChanges changes) {
    this.archive = archive;
    this.postings = new LinkPostings(archive, changes);
    this.asked = asked;
    this.shared = new float[archive.bound()];
  }

  /** Is told the candidates of each document, in ascending order. */
  @FunctionalInterface
  interface Visitor {
    void visit(int seeker, int[] candidates) throws IOException;
  }

  /**
   * Looks for the candidates of some documents.
   *
   * @param documents their numbers, or {@link #NOWHERE}; at most some thousands
   * @param signatures their signatures in the same order
   */
  void find(int[] documents, List<Signature> signatures, Visitor visitor) throws IOException {
    long[] entries = entries(signatures);
    int[][] keys = new int[documents.length][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = new int[signatures.get(i).keys().size()];
    }
    postings.clear();
    archive.expect(wanted -> tell(entries, signatures, wanted));
    for (int from = 0; from < entries.length; ) {
      int key = key(entries[from]);
      int to = from;
      postings.begin(key);
      while (to < entries.length && key(entries[to]) == key) {
        Signature signature = signatures.get(seeker(entries[to]));
        postings.want(KeyTerms.month(signature.days()));
        keys[seeker(entries[to])][place(entries[to])] = postings.size();
        to++;
      }
      postings.read();
      from = to;
    }
    if (shared.length < archive.bound()) {
      shared = new float[ArrayUtil.oversize(archive.bound(), Float.BYTES)];
    }
    for (int i = 0; i < documents.length; i++) {
      collect(documents[i], signatures.get(i), keys[i]);
      visitor.visit(i, enough());
    }
  }

  /** The keys of all, each with its seeker and its place there, in the order of the keys. */
  private static long[] entries(List<Signature> signatures) {
    int size = 0;
    for (Signature signature : signatures) {
      size += signature.keys().size();
    }
    long[] entries = new long[size];
    int at = 0;
    for (int i = 0; i < signatures.size(); i++) {
      Weighted keys = signatures.get(i).keys();
      for (int place = 0; place < keys.size(); place++) {
        // Terms are in the order of their unsigned bytes.
        long key = keys.key(place) ^ Integer.MIN_VALUE;
        entries[at++] = (key << Integer.SIZE) | ((long) i << PLACE_BITS) | place;
      }
    }
    Arrays.sort(entries);
    return entries;
  }

  private static void tell(long[] entries, List<Signature> signatures, LinkArchive.Keys wanted) {
    for (long entry : entries) {
      wanted.accept(key(entry), KeyTerms.month(signatures.get(seeker(entry)).days()));
    }
  }

  private static int key(long entry) {
    return (int) (entry >> Integer.SIZE) ^ Integer.MIN_VALUE;
  }

  private static int seeker(long entry) {
    return (int) entry >>> PLACE_BITS;
  }

  private static int place(long entry) {
    return (int) entry & ((1 << PLACE_BITS) - 1);
  }

  /** Adds up the weights of the keys that each other document shares. */
  private void collect(int document, Signature signature, int[] keys) {
    int month = KeyTerms.month(signature.days());
    for (int place = 0; place < keys.length; place++) {
      float weight = signature.keys().weight(place);
      postings.visit(keys[place], month, other -> add(document, other, weight));
    }
  }

  private void add(int document, int other, float weight) {
    boolean findsLater = other > document && document != NOWHERE && asked.get(other);
    if (other == document || findsLater) {
      return;
    }
    if (shared[other] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, 2 * count);
      }
      touched[count++] = other;
    }
    shared[other] += weight;
  }

  private int[] enough() {
    int[] candidates = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (shared[touched[i]] >= LinkKeys.LEAST) {
        candidates[size++] = touched[i];
      }
      shared[touched[i]] = 0;
    }
    count = 0;
    Arrays.sort(candidates, 0, size);
    return Arrays.copyOf(candidates, size);
  }
}

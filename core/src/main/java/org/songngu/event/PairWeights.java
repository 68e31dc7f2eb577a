package org.songngu.event;

import java.util.Arrays;

/** Sums of weights by pairs of small numbers: an open-addressing table of primitives. */
final class PairWeights {
  private static final long EMPTY = -1;

  private long[] pairs = new long[1 << 12];
  private float[] weights = new float[1 << 12];
  private int size;

  PairWeights() {
    Arrays.fill(pairs, EMPTY);
  }

  /** What is done with each pair. */
  interface Visitor {
    void visit(int first, int second, float weight);
  }

  void add(int first, int second, float weight) {
    if (2 * (size + 1) > pairs.length) {
      grow();
    }
    long pair = ((long) first << 32) | second;
    int slot = slot(pair);
    if (pairs[slot] == EMPTY) {
      pairs[slot] = pair;
      size++;
    }
    weights[slot] += weight;
  }

  void forEach(Visitor visitor) {
    for (int slot = 0; slot < pairs.length; slot++) {
      if (pairs[slot] != EMPTY) {
        visitor.visit((int) (pairs[slot] >>> 32), (int) pairs[slot], weights[slot]);
      }
    }
  }

  private int slot(long pair) {
    int mask = pairs.length - 1;
    long hash = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & mask;
    while (pairs[slot] != EMPTY && pairs[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPairs = pairs;
    float[] oldWeights = weights;
    pairs = new long[2 * oldPairs.length];
    weights = new float[2 * oldPairs.length];
    Arrays.fill(pairs, EMPTY);
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != EMPTY) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        weights[slot] = oldWeights[i];
      }
    }
  }
}

package org.songngu.ingest;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.songngu.normalize.TextHash;

/**
 * What an article talks about: tells whether a line talks about the same.
 *
 * <p>A Vietnamese word is mostly two syllables, so pairs of neighbours are compared there; in
 * English, words of five letters and more.
 */
final class ArticleWords {
  private static final int ENGLISH_WORD = 5;

  private final boolean vietnamese;
  private final Map<Long, Integer> known = new HashMap<>();
  private final Set<PageLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<PageLine, long[]> units = new IdentityHashMap<>();

  ArticleWords(boolean vietnamese) {
    this.vietnamese = vietnamese;
  }

  void add(PageLine line) {
    if (lines.add(line)) {
      long[] sorted = units(line).clone();
      Arrays.sort(sorted);
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          known.merge(sorted[i], 1, Integer::sum);
        }
      }
    }
  }

  /** The share of a line's words that the article has too, from 0 to 1. */
  double cohesion(PageLine line) {
    return share(line, 1);
  }

  /** As {@link #cohesion}, and a line of the article itself does not count as its own company. */
  double cohesionWithoutSelf(PageLine line) {
    return share(line, lines.contains(line) ? 2 : 1);
  }

  private double share(PageLine line, int least) {
    long[] all = units(line);
    int shared = 0;
    for (long unit : all) {
      shared += known.getOrDefault(unit, 0) >= least ? 1 : 0;
    }
    return all.length == 0 ? 0 : (double) shared / all.length;
  }

  /** The words or pairs of a line, each by its hash; a line is asked about many times. */
  private long[] units(PageLine line) {
    return units.computeIfAbsent(line, any -> vietnamese ? pairs(line.key()) : words(line.key()));
  }

  private static long[] words(String key) {
    long[] found = new long[key.length() / ENGLISH_WORD + 1];
    int count = 0;
    for (int start = 0, end; start < key.length(); start = end + 1) {
      end = endOfWord(key, start);
      if (end - start >= ENGLISH_WORD) {
        found[count++] = TextHash.of(key, start, end);
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static long[] pairs(String key) {
    long[] found = new long[key.length() / 2 + 1];
    int count = 0;
    int start = 0;
    int middle = endOfWord(key, 0);
    while (middle < key.length()) {
      int end = endOfWord(key, middle + 1);
      found[count++] = TextHash.of(key, start, end);
      start = middle + 1;
      middle = end;
    }
    return Arrays.copyOf(found, count);
  }

  private static int endOfWord(String key, int start) {
    int end = key.indexOf(' ', start);
    return end < 0 ? key.length() : end;
  }
}

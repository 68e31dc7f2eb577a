package org.songngu.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article talks about: tells whether a line talks about the same.
 *
 * <p>A Vietnamese word is mostly two syllables, so pairs of neighbours are compared there; in
 * English, words of five letters and more.
 */
final class ArticleWords {
  private static final int ENGLISH_WORD = 5;

  private final boolean vietnamese;
  private final Map<String, Integer> known = new HashMap<>();
  private final Set<PageLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());

  ArticleWords(boolean vietnamese) {
    this.vietnamese = vietnamese;
  }

  void add(PageLine line) {
    if (lines.add(line)) {
      new HashSet<>(units(line.key())).forEach(unit -> known.merge(unit, 1, Integer::sum));
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
    List<String> units = units(line.key());
    return units.isEmpty()
        ? 0
        : (double) units.stream().filter(unit -> known.getOrDefault(unit, 0) >= least).count()
            / units.size();
  }

  private List<String> units(String key) {
    String[] words = key.split(" ");
    if (!vietnamese) {
      return Arrays.stream(words).filter(word -> word.length() >= ENGLISH_WORD).toList();
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      pairs.add(words[i - 1] + " " + words[i]);
    }
    return pairs;
  }
}

package org.songngu.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How well found groups agree with the true ones: B-cubed (Bagga and Baldwin 1998) and pairwise
 * precision, recall and F1.
 */
record EventScores(double precision, double recall) {
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static EventScores bCubed(List<List<String>> found, List<List<String>> gold) {
    Map<String, Set<String>> foundOf = groupOf(found);
    Map<String, Set<String>> goldOf = groupOf(gold);
    double precision = 0;
    double recall = 0;
    for (String id : goldOf.keySet()) {
      Set<String> foundHere = Objects.requireNonNull(foundOf.get(id));
      Set<String> goldHere = Objects.requireNonNull(goldOf.get(id));
      Set<String> common = new HashSet<>(foundHere);
      common.retainAll(goldHere);
      precision += (double) common.size() / foundHere.size();
      recall += (double) common.size() / goldHere.size();
    }
    return new EventScores(precision / goldOf.size(), recall / goldOf.size());
  }

  /** Over the pairs of reports that the predicate takes. */
  static EventScores pairwise(
      List<List<String>> found, List<List<String>> gold, BiPredicate<String, String> counts) {
    Set<String> foundPairs = pairs(found, counts);
    Set<String> goldPairs = pairs(gold, counts);
    Set<String> common = new HashSet<>(foundPairs);
    common.retainAll(goldPairs);
    return new EventScores(
        foundPairs.isEmpty() ? 1 : (double) common.size() / foundPairs.size(),
        goldPairs.isEmpty() ? 1 : (double) common.size() / goldPairs.size());
  }

  private static Map<String, Set<String>> groupOf(List<List<String>> groups) {
    Map<String, Set<String>> groupOf = new HashMap<>();
    for (List<String> group : groups) {
      Set<String> members = new HashSet<>(group);
      group.forEach(id -> groupOf.put(id, members));
    }
    return groupOf;
  }

  private static Set<String> pairs(List<List<String>> groups, BiPredicate<String, String> counts) {
    Set<String> pairs = new HashSet<>();
    for (List<String> group : groups) {
      for (String a : group) {
        for (String b : group) {
          if (a.compareTo(b) < 0 && counts.test(a, b)) {
            pairs.add(a + "\t" + b);
          }
        }
      }
    }
    return pairs;
  }

  @Override
  public String toString() {
    return "%.3f / %.3f / %.3f".formatted(precision, recall, f1());
  }
}

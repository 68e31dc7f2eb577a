package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups reports into events: the likeliest pairs first, two groups become one if their reports are
 * alike on average. The result depends on the set of reports alone, not on their order.
 */
final class EventGroups {
  /** A report with many keys is compared through its rarest ones. */
  private static final int LARGEST_BLOCK = 2000;

  private final List<Signature> signatures;
  private final Map<Long, Likeness> likeness = new HashMap<>();
  private final int[] groupOf;
  private final List<List<Integer>> groups = new ArrayList<>();

  private EventGroups(List<Signature> signatures) {
    this.signatures = signatures.stream().sorted(Comparator.comparing(Signature::id)).toList();
    this.groupOf = new int[signatures.size()];
  }

  /** The groups of report ids; every report is in exactly one. */
  static List<List<String>> of(List<Signature> signatures) {
    EventGroups groups = new EventGroups(signatures);
    groups.group();
    return groups.result();
  }

  private record Pair(int a, int b, double probability) {}

  private void group() {
    for (int i = 0; i < signatures.size(); i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : likelyPairs()) {
      int a = groupOf[pair.a];
      int b = groupOf[pair.b];
      if (a != b && average(groups.get(a), groups.get(b)) >= Likeness.THRESHOLD) {
        merge(Math.min(a, b), Math.max(a, b));
      }
    }
  }

  private List<Pair> likelyPairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int[] candidate : candidates()) {
      double probability = probability(candidate[0], candidate[1]);
      if (probability >= Likeness.THRESHOLD) {
        pairs.add(new Pair(candidate[0], candidate[1], probability));
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    return pairs;
  }

  /** Pairs that share a name, a number or a concept of the headline, each once. */
  private Set<int[]> candidates() {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < signatures.size(); i++) {
      for (String key : keys(signatures.get(i))) {
        blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, int[]> pairs = new LinkedHashMap<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size() && block.size() <= LARGEST_BLOCK; i++) {
        for (int j = i + 1; j < block.size(); j++) {
          pairs.putIfAbsent(
              pairKey(block.get(i), block.get(j)), new int[] {block.get(i), block.get(j)});
        }
      }
    }
    return Set.copyOf(pairs.values());
  }

  private static List<String> keys(Signature signature) {
    List<String> keys = new ArrayList<>();
    signature.names().forEach(name -> keys.add("name " + name));
    signature.numbers().forEach(number -> keys.add("number " + number));
    signature.headline().forEach(concept -> keys.add("concept " + concept));
    return keys;
  }

  private double average(List<Integer> a, List<Integer> b) {
    double sum = 0;
    for (int first : a) {
      for (int second : b) {
        sum += probability(first, second);
      }
    }
    return sum / (a.size() * b.size());
  }

  private double probability(int a, int b) {
    return likeness
        .computeIfAbsent(pairKey(a, b), any -> Likeness.of(signatures.get(a), signatures.get(b)))
        .probability();
  }

  private static long pairKey(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private void merge(int target, int source) {
    for (int member : groups.get(source)) {
      groupOf[member] = target;
    }
    groups.get(target).addAll(groups.get(source));
    groups.get(source).clear();
  }

  private List<List<String>> result() {
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().map(i -> signatures.get(i).id()).sorted().toList())
        .toList();
  }
}

package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers events: an event keeps the number that most of its reports had, the larger event first;
 * others get new numbers in the order of their first ids.
 */
final class EventNumbers {
  private EventNumbers() {}

  /**
   * The number of each report.
   *
   * @param groups ids by events
   * @param known the numbers that reports had; not 0
   * @param next the first number that was never used
   */
  static Map<String, Long> of(List<List<String>> groups, Map<String, Long> known, long next) {
    Map<String, Long> numbered = new HashMap<>();
    Set<Long> taken = new HashSet<>();
    List<List<String>> largestFirst = new ArrayList<>(groups);
    largestFirst.sort(
        Comparator.<List<String>>comparingInt(List::size).reversed().thenComparing(List::getFirst));
    List<List<String>> fresh = new ArrayList<>();
    for (List<String> group : largestFirst) {
      long number = usualNumber(group, known, taken);
      if (number > 0) {
        taken.add(number);
        group.forEach(id -> numbered.put(id, number));
      } else {
        fresh.add(group);
      }
    }
    fresh.sort(Comparator.comparing(List::getFirst));
    long number = next;
    for (List<String> group : fresh) {
      for (String id : group) {
        numbered.put(id, number);
      }
      number++;
    }
    return numbered;
  }

  private static long usualNumber(List<String> group, Map<String, Long> known, Set<Long> taken) {
    Map<Long, Integer> votes = new TreeMap<>();
    for (String id : group) {
      long number = known.getOrDefault(id, 0L);
      if (number > 0 && !taken.contains(number)) {
        votes.merge(number, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }
}

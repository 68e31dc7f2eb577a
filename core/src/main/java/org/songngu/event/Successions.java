package org.songngu.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of events: which were merged into others, and which were split off. An old number so
 * finds the event that has its reports now.
 */
final class Successions {
  private static final char MERGED = '>';
  private static final char SPLIT = '<';

  private final Map<Long, Long> merged = new TreeMap<>();
  private final Map<Long, Long> split = new TreeMap<>();

  /** The number of the event that has the reports of an event now. */
  long now(long number) {
    long now = number;
    Set<Long> seen = new HashSet<>();
    while (merged.containsKey(now) && seen.add(now)) {
      now = merged.getOrDefault(now, now);
    }
    return now;
  }

  /** The numbers of the events that were merged into one, in order. */
  List<Long> merged(long into) {
    return merged.keySet().stream().filter(number -> now(number) == into).toList();
  }

  /** The number of the event that one was split from, or 0. */
  long splitFrom(long number) {
    return split.getOrDefault(number, 0L);
  }

  /** The highest number that is known here, or 0: no event gets the number of an old one. */
  long highest() {
    long highest = 0;
    for (Map<Long, Long> map : List.of(merged, split)) {
      for (Map.Entry<Long, Long> entry : map.entrySet()) {
        highest = Math.max(highest, Math.max(entry.getKey(), entry.getValue()));
      }
    }
    return highest;
  }

  /**
   * Records what a new linking changes.
   *
   * @param before the numbers that reports had
   * @param after the numbers that reports have, of all that had one before
   */
  void record(Map<String, Long> before, Map<String, Long> after) {
    Set<Long> alive = new HashSet<>(after.values());
    alive.forEach(merged::remove);
    Set<Long> known = new HashSet<>(before.values());
    Map<Long, Map<Long, Integer>> wentTo = new TreeMap<>();
    Map<Long, Map<Long, Integer>> cameFrom = new TreeMap<>();
    before.forEach(
        (id, old) -> {
          long number = after.getOrDefault(id, old);
          if (number != old) {
            count(wentTo, old, number);
            count(cameFrom, number, old);
          }
        });
    wentTo.forEach(
        (old, numbers) -> {
          if (!alive.contains(old)) {
            merged.put(old, most(numbers));
          }
        });
    cameFrom.forEach(
        (number, olds) -> {
          if (!known.contains(number)) {
            split.put(number, most(olds));
          }
        });
  }

  private static void count(Map<Long, Map<Long, Integer>> counts, long from, long to) {
    counts.computeIfAbsent(from, any -> new HashMap<>()).merge(to, 1, Integer::sum);
  }

  private static long most(Map<Long, Integer> counts) {
    Collection<Integer> values = counts.values();
    int most = values.stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .mapToLong(Map.Entry::getKey)
        .min()
        .orElse(0);
  }

  /** As {@link #toString} writes them; none from an empty text. */
  static Successions parse(String text) {
    Successions successions = new Successions();
    for (String word : text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1))) {
      int sign = Math.max(word.indexOf(MERGED), word.indexOf(SPLIT));
      Map<Long, Long> map = word.charAt(sign) == MERGED ? successions.merged : successions.split;
      map.put(Long.parseLong(word.substring(0, sign)), Long.parseLong(word.substring(sign + 1)));
    }
    return successions;
  }

  /** {@code 7>5}: 7 was merged into 5; {@code 9<5}: 9 was split from 5. For {@link #parse}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, merged, MERGED);
    append(text, split, SPLIT);
    return text.toString().strip();
  }

  private static void append(StringBuilder text, Map<Long, Long> map, char sign) {
    map.forEach((from, to) -> text.append(' ').append(from).append(sign).append(to));
  }
}

package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.songngu.event.LinkArchive;
import org.songngu.event.LinkTerm;
import org.songngu.index.ReportFields;

/**
 * The reports of a cluster that have keys. Keys are asked for in groups: what a group finds is
 * fetched at once if it is no crowd, else the group is halved. So the counts of all shards are
 * added up before anything is fetched, and of what everybody writes of nothing is fetched but what
 * shows that it is crowded.
 */
final class ClusterKeys {
  private static final int GROUP = 64;
  private static final int SEARCHES = 48;
  private static final List<String> FIELDS =
      List.of(ReportFields.ID, ReportFields.EVENT, ReportFields.LINK);

  private final ClusterSearch search;
  private final ToIntFunction<ClusterSearch.Hit> numbers;

  /** By terms, or by what terms begin with: months and numbers of reports. */
  private final Map<String, Set<Posting>> found = new HashMap<>();

  private record Posting(int month, int report) {}

  /**
   * @param numbers gives the number of a report that was found
   */
  ClusterKeys(ClusterSearch search, ToIntFunction<ClusterSearch.Hit> numbers) {
    this.search = search;
    this.numbers = numbers;
  }

  void expect(LinkArchive.Wanted wanted) throws IOException {
    found.clear();
    Set<String> terms = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    wanted.forEach(
        (key, month) -> {
          terms.add(LinkTerm.of(key, LinkTerm.NO_MONTH));
          if (month == LinkTerm.NO_MONTH) {
            keys.add(LinkTerm.ofKey(key));
          } else {
            int last = Math.min(LinkTerm.LAST_MONTH, month + 1);
            for (int near = Math.max(LinkTerm.FIRST_MONTH, month - 1); near <= last; near++) {
              terms.add(LinkTerm.of(key, near));
            }
          }
        });
    look(List.copyOf(terms), false);
    for (Map.Entry<String, Set<Posting>> entry : found.entrySet()) {
      if (LinkTerm.month(entry.getKey()) == LinkTerm.NO_MONTH && !entry.getValue().isEmpty()) {
        keys.add(LinkTerm.ofKey(LinkTerm.key(entry.getKey())));
      }
    }
    look(List.copyOf(keys), true);
  }

  void reports(int key, int first, int last, LinkArchive.Reports reports) {
    for (int month = first; month <= last; month++) {
      for (Posting posting : found.getOrDefault(LinkTerm.of(key, month), Set.of())) {
        reports.accept(posting.month, posting.report);
      }
    }
  }

  void datedReports(int key, LinkArchive.Reports reports) {
    for (Posting posting : found.getOrDefault(LinkTerm.ofKey(key), Set.of())) {
      if (posting.month != LinkTerm.NO_MONTH) {
        reports.accept(posting.month, posting.report);
      }
    }
  }

  private void look(List<String> terms, boolean whole) throws IOException {
    List<List<String>> open = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += GROUP) {
      open.add(terms.subList(from, Math.min(from + GROUP, terms.size())));
    }
    List<String> crowded = new ArrayList<>();
    while (!open.isEmpty()) {
      List<List<String>> halves = new ArrayList<>();
      for (int from = 0; from < open.size(); from += SEARCHES) {
        List<List<String>> some = open.subList(from, Math.min(from + SEARCHES, open.size()));
        List<ClusterSearch.Found> answers = ask(some, whole, false);
        for (int i = 0; i < some.size(); i++) {
          take(some.get(i), whole, answers.get(i), halves, crowded);
        }
      }
      open = halves;
    }
    for (int from = 0; from < crowded.size(); from += SEARCHES) {
      List<List<String>> some =
          crowded.subList(from, Math.min(from + SEARCHES, crowded.size())).stream()
              .map(List::of)
              .toList();
      List<ClusterSearch.Found> answers = ask(some, whole, true);
      for (int i = 0; i < some.size(); i++) {
        keep(some.get(i), whole, answers.get(i));
      }
    }
  }

  private void take(
      List<String> group,
      boolean whole,
      ClusterSearch.Found answer,
      List<List<String>> halves,
      List<String> crowded) {
    boolean crowd = answer.total() > LinkArchive.CROWD;
    if (crowd && group.size() > 1) {
      int half = group.size() / 2;
      halves.add(group.subList(0, half));
      halves.add(group.subList(half, group.size()));
      return;
    }
    keep(group, whole, answer);
    if (crowd) {
      crowded.addAll(group);
    }
  }

  private void keep(List<String> group, boolean whole, ClusterSearch.Found answer) {
    Set<String> asked = new HashSet<>(group);
    for (ClusterSearch.Hit hit : answer.hits()) {
      int report = numbers.applyAsInt(hit);
      for (String term : hit.keys()) {
        String by = whole ? LinkTerm.ofKey(LinkTerm.key(term)) : term;
        if (asked.contains(by)) {
          found
              .computeIfAbsent(by, any -> new LinkedHashSet<>())
              .add(new Posting(LinkTerm.month(term), report));
        }
      }
    }
  }

  /**
   * @param linked whether reports that have no event yet are left out
   */
  private List<ClusterSearch.Found> ask(List<List<String>> groups, boolean whole, boolean linked)
      throws IOException {
    List<Map<String, Object>> requests = new ArrayList<>();
    for (List<String> group : groups) {
      List<Object> filters = new ArrayList<>(List.of(whole ? prefixes(group) : terms(group)));
      if (linked) {
        filters.add(Map.of("range", Map.of(ReportFields.EVENT, Map.of("gt", 0))));
      }
      Map<String, Object> request =
          new LinkedHashMap<>(
              ClusterSearch.request(
                  Map.of("bool", Map.of("filter", filters)), LinkArchive.CROWD + 1, FIELDS));
      request.put("track_total_hits", LinkArchive.CROWD + 1);
      request.put("sort", List.of("_doc"));
      requests.add(request);
    }
    return search.all(requests);
  }

  private static Object terms(List<String> terms) {
    return Map.of("terms", Map.of(ReportFields.LINK, terms));
  }

  private static Object prefixes(List<String> keys) {
    List<Object> any =
        keys.stream()
            .map(key -> (Object) Map.of("prefix", Map.of(ReportFields.LINK, key)))
            .toList();
    return Map.of("bool", Map.of("should", any));
  }
}

package org.songngu.cli.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.songngu.index.ReportFields;

/**
 * Remembers in the cluster what reports said and stood with before they are replaced or removed,
 * until what was linked with them is linked anew. The first that is remembered of a report counts:
 * as such it was linked.
 */
final class ClusterGone {
  static final String KIND = "gone";

  private static final String FIELDS = ReportFields.EVENT + "," + ReportFields.SIGNATURE;
  private static final int MOST = 300;

  private final ClusterIndex cluster;
  private final ClusterBook book;

  ClusterGone(ClusterIndex cluster, ClusterBook book) {
    this.cluster = cluster;
    this.book = book;
  }

  /** To be called before reports are replaced or removed; the ids of those that were linked. */
  Set<String> remember(List<String> ids) throws IOException {
    Set<String> linked = new HashSet<>();
    for (int from = 0; from < ids.size(); from += MOST) {
      Map<String, Map<String, Object>> gone = new TreeMap<>();
      cluster
          .sources(ids.subList(from, Math.min(from + MOST, ids.size())), FIELDS)
          .forEach(
              (id, source) -> {
                // What was never linked has changed nothing.
                if (JsonTree.number(source, ReportFields.EVENT) > 0) {
                  gone.put(entry(id), source);
                  linked.add(id);
                }
              });
      book.addAll(KIND, gone);
    }
    return linked;
  }

  /** To be called if reports that were linked were neither replaced nor removed after all. */
  void forget(Collection<String> ids) throws IOException {
    book.removeAll(ids.stream().map(ClusterGone::entry).toList());
  }

  /** Remembers that events must be made anew although their reports are as they were. */
  void changed(Collection<Long> events) throws IOException {
    Map<String, Map<String, Object>> changed = new TreeMap<>();
    for (long event : events) {
      if (event > 0) {
        changed.put("event-" + event, Map.of(ReportFields.EVENT, event));
      }
    }
    book.addAll(KIND, changed);
  }

  /** An id of a report can be as long as the engine allows. */
  private static String entry(String id) {
    return "gone-" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }
}

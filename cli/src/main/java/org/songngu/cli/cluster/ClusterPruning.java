package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.songngu.index.ReportLookup;

/** Removes from a cluster the reports that an index does not have. */
public final class ClusterPruning {
  private final ClusterClient client;
  private final @Nullable ClusterLinking linking;

  /**
   * Nothing is removed yet.
   *
   * @param client the cluster
   * @param linking what links the reports in the cluster; null if they come with their events
   */
  public ClusterPruning(ClusterClient client, @Nullable ClusterLinking linking) {
    this.client = client;
    this.linking = linking;
  }

  /**
   * Removes what a snapshot does not have. What was added must be searchable.
   *
   * @param reader the snapshot
   * @return how many were removed
   * @throws IOException if no node answers
   */
  public int run(IndexReader reader) throws IOException {
    List<String> there = new ArrayList<>();
    new ClusterSearch(client).scan(Map.of("match_all", Map.of()), hit -> there.add(hit.id()));
    Set<String> gone = new HashSet<>();
    for (String id : there) {
      if (ReportLookup.document(reader, id).isEmpty()) {
        gone.add(id);
      }
    }
    if (linking != null) {
      linking.before(List.copyOf(gone));
    }
    List<String> lines = new ArrayList<>();
    for (String id : gone) {
      lines.add(ClusterBook.action("delete", id) + "\n");
    }
    ClusterBook.bulk(client, "", lines, Set.of(ClusterClient.MISSING));
    return gone.size();
  }
}

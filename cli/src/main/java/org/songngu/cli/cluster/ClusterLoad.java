package org.songngu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Copies the reports of a snapshot into a cluster, those alone that it lacks or has otherwise: a
 * load that was stopped goes on where it was.
 */
final class ClusterLoad {
  private static final int BATCH = 500;
  private static final int ATTEMPTS = 8;

  /** As many characters are sent at once, about. */
  private static final long MOST_CHARACTERS = 4_000_000;

  private final ClusterIndex cluster;
  private final @Nullable ClusterLinking linking;
  private final Console console;
  private final StopSignal stop;
  private final List<BulkLines> batch = new ArrayList<>();
  private long characters;
  private int added;
  private int updated;
  private int unchanged;
  private int failed;

  /**
   * @param linking what links the reports in the cluster; null if they come with their events
   */
  ClusterLoad(
      ClusterIndex cluster, @Nullable ClusterLinking linking, Console console, StopSignal stop) {
    this.cluster = cluster;
    this.linking = linking;
    this.console = console;
    this.stop = stop;
  }

  /** Copies all reports; false if the user stopped it. */
  boolean run(IndexReader reader) throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (stop.isAsked()) {
        return false;
      }
      if (live == null || live.get(document)) {
        add(
            linking == null
                ? BulkLines.of(reader, document)
                : BulkLines.unlinked(reader, document));
      }
    }
    send();
    return true;
  }

  private void add(BulkLines report) throws IOException {
    batch.add(report);
    characters += report.characters();
    if (batch.size() == BATCH || characters > MOST_CHARACTERS) {
      send();
    }
  }

  private void send() throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    Map<String, String> known = cluster.digests(batch.stream().map(BulkLines::id).toList());
    List<BulkLines> changed =
        batch.stream().filter(report -> !report.digest().equals(known.get(report.id()))).toList();
    unchanged += batch.size() - changed.size();
    if (linking == null) {
      put(changed);
    } else {
      Set<String> linked =
          linking.before(changed.stream().map(BulkLines::id).filter(known::containsKey).toList());
      linked.retainAll(put(changed));
      linking.failed(linked);
    }
    batch.clear();
    characters = 0;
  }

  /** What fails because a part of the cluster is away or busy is sent again; what fails then. */
  private Set<String> put(List<BulkLines> reports) throws IOException {
    Set<String> refused = new HashSet<>();
    List<BulkLines> left = reports;
    for (int attempt = 1; !left.isEmpty(); attempt++) {
      List<ClusterIndex.Outcome> outcomes = cluster.put(left);
      List<BulkLines> again = new ArrayList<>();
      for (int i = 0; i < outcomes.size(); i++) {
        if (ClusterClient.isPassing(outcomes.get(i).status()) && attempt < ATTEMPTS) {
          again.add(left.get(i));
        } else {
          count(outcomes.get(i), refused);
        }
      }
      left = again;
      if (!left.isEmpty()) {
        ClusterClient.pause(attempt);
      }
    }
    return refused;
  }

  private void count(ClusterIndex.Outcome outcome, Set<String> refused) {
    if (outcome.isFailure()) {
      refused.add(outcome.id());
      failed++;
      console.err().println(SafeText.line(outcome.id() + ": " + outcome.cause()));
    } else if (outcome.result().equals("created")) {
      added++;
    } else {
      updated++;
    }
  }

  int failed() {
    return failed;
  }

  void printSummary() {
    console.note(
        "%d added, %d updated, %d unchanged, %d failed", added, updated, unchanged, failed);
  }
}

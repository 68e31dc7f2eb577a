package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Copies the reports of a snapshot into a cluster, those alone that it lacks or has otherwise: a
 * load that was stopped goes on where it was.
 */
public final class ClusterLoad {
  private static final int BATCH = 500;
  private static final int ATTEMPTS = 8;

  /** As many characters are sent at once, about. */
  private static final long MOST_CHARACTERS = 4_000_000;

  private final ClusterIndex cluster;
  private final @Nullable ClusterLinking linking;
  private final Refusals refusals;
  private final BooleanSupplier stopped;
  private final List<BulkLines> batch = new ArrayList<>();
  private long characters;
  private int added;
  private int updated;
  private int unchanged;
  private int failed;

  /** Is told which reports the cluster refuses. */
  @FunctionalInterface
  public interface Refusals {
    /**
     * Takes note of a report that is not in the cluster.
     *
     * @param id the report's id
     * @param cause what the cluster says
     */
    void refused(String id, String cause);
  }

  /**
   * How many reports there were of each kind.
   *
   * @param added that the cluster did not have
   * @param updated that it had otherwise
   * @param unchanged that it had
   * @param failed that it refused
   */
  public record Summary(int added, int updated, int unchanged, int failed) {}

  /**
   * Nothing is copied yet.
   *
   * @param cluster where to
   * @param linking what links the reports in the cluster; null if they come with their events
   * @param refusals is told of what fails while the rest goes on
   * @param stopped whether the user does not want to go on
   */
  public ClusterLoad(
      ClusterIndex cluster,
      @Nullable ClusterLinking linking,
      Refusals refusals,
      BooleanSupplier stopped) {
    this.cluster = cluster;
    this.linking = linking;
    this.refusals = refusals;
    this.stopped = stopped;
  }

  /**
   * Copies all reports.
   *
   * @param reader the snapshot to copy
   * @return false if the user stopped it
   * @throws IOException if the index cannot be read, or no node answers
   */
  public boolean run(IndexReader reader) throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (stopped.getAsBoolean()) {
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
      refusals.refused(outcome.id(), outcome.cause());
    } else if (outcome.result().equals("created")) {
      added++;
    } else {
      updated++;
    }
  }

  /** {@return how many reports there were so far} */
  public Summary summary() {
    return new Summary(added, updated, unchanged, failed);
  }
}

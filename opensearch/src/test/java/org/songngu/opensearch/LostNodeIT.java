package org.songngu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.Archive;
import org.songngu.cli.CommandRun;

/** A node goes away: what the engine has acknowledged stays, and every search is answered. */
class LostNodeIT {
  private static final String INDEX = "songngu";
  private static final String QUERY = "bán dẫn";
  private static final int SIZE = 10;

  @TempDir Path folder;
  private TestCluster cluster;

  @BeforeEach
  void start() throws Exception {
    cluster = TestCluster.start(folder.resolve("cluster"));
  }

  @AfterEach
  void stop() throws IOException {
    cluster.close();
  }

  @Test
  void searchesGoOnWhenANodeIsLost() throws Exception {
    LocalArchive.make(folder.resolve("index")).close();
    assertThat(load().status()).isZero();
    cluster.awaitGreen(0);
    int total = search(1).total();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<List<SearchAnswer>>> searching =
          List.of(
              threads.submit(() -> searchUntil(done, 1)),
              threads.submit(() -> searchUntil(done, 2)));
      try {
        Thread.sleep(1000);
        // The first node is the one that leads the cluster.
        cluster.stop(0);
        cluster.awaitYellow(1);
      } finally {
        done.set(true);
      }
      for (Future<List<SearchAnswer>> answers : searching) {
        assertThat(answers.get())
            .hasSizeGreaterThan(2)
            .allSatisfy(answer -> assertThat(answer.failedShards()).isZero())
            .allSatisfy(answer -> assertThat(answer.total()).isEqualTo(total));
      }
    }
    cluster.start(0);
    cluster.awaitGreen(0);
    assertThat(search(0).total()).isEqualTo(total);
  }

  private List<SearchAnswer> searchUntil(AtomicBoolean done, int node) throws IOException {
    List<SearchAnswer> answers = new ArrayList<>();
    while (!done.get()) {
      answers.add(search(node));
    }
    return answers;
  }

  @Test
  void aLoadGoesOnWhenANodeIsLostAndLosesNothing() throws Exception {
    try (Archive archive = LocalArchive.make(folder.resolve("index"))) {
      int reports = archive.unwrap().getIndexReader().numDocs();
      try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
        Future<CommandRun> load = thread.submit(() -> load());
        while (!load.isDone() && count() == 0) {
          Thread.sleep(20);
        }
        cluster.stop(2);
        assertThat(load.get().status()).as(load.get().err()).isZero();
      }
      cluster.awaitYellow(0);
      assertThat(count()).isEqualTo(reports);
      assertThat(load().err()).contains("0 added, 0 updated, %d unchanged".formatted(reports));
    }
  }

  @Test
  void linkingGoesOnWhenANodeIsLost() throws Exception {
    try (Archive archive = LocalArchive.make(folder.resolve("index"))) {
      int reports = archive.unwrap().getIndexReader().numDocs();
      try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
        Future<CommandRun> load = thread.submit(() -> load("--link"));
        while (!load.isDone() && count() < reports) {
          Thread.sleep(20);
        }
        cluster.stop(2);
        assertThat(load.get().status()).as(load.get().err()).isZero();
        assertThat(load.get().err()).contains("%d linked to events".formatted(reports));
      }
      cluster.awaitYellow(0);
      Http.ok("POST", cluster.http(0) + "/" + INDEX + "/_refresh", "");
      assertThat(distinctEvents()).isEqualTo(archive.events().size());
      assertThat(load("--link").err())
          .contains("0 added, 0 updated, %d unchanged".formatted(reports), "0 linked to events");
    }
  }

  /** Exact as long as they are no more than some thousands. */
  private int distinctEvents() throws IOException {
    String request =
        """
        {"size": 0, "query": {"range": {"event": {"gt": 0}}},
         "aggs": {"events": {"cardinality": {"field": "event", "precision_threshold": 40000}}}}
        """;
    Map<String, Object> answer =
        Http.ok("POST", cluster.http(0) + "/" + INDEX + "/_search", request);
    Map<?, ?> aggregations = (Map<?, ?>) answer.getOrDefault("aggregations", Map.of());
    Map<?, ?> events = (Map<?, ?>) Objects.requireNonNull(aggregations.get("events"));
    return ((Number) Objects.requireNonNull(events.get("value"))).intValue();
  }

  @Test
  void aStoppedLoadGoesOnAndWhatIsRefusedIsNamed() throws Exception {
    Path reports = folder.resolve("reports.jsonl");
    String tooLong = "x".repeat(600);
    Files.writeString(
        reports,
        """
        {"id": "a", "title": "Nhà máy bán dẫn khởi công", "language": "vi"}
        {"id": "%s", "title": "Semiconductor plant breaks ground", "language": "en"}
        {"id": "b", "title": "Semiconductor plant opens", "language": "en"}
        """
            .formatted(tooLong));
    assertThat(index(reports).status()).isZero();
    CommandRun first = load();
    assertThat(first.status()).isEqualTo(3);
    assertThat(first.err()).contains("2 added, 0 updated, 0 unchanged, 1 failed", "xxx: ", "512");
    Files.writeString(
        reports, "{\"id\": \"a\", \"title\": \"Nhà máy chip khởi công\", \"language\": \"vi\"}\n");
    assertThat(index(reports).status()).isZero();
    assertThat(load().err()).contains("0 added, 1 updated, 1 unchanged, 1 failed");
    assertThat(search(0).ids()).containsExactlyInAnyOrder("a", "b");
  }

  private CommandRun index(Path reports) {
    return CommandRun.of(
        "index", "--index", folder.resolve("index").toString(), reports.toString());
  }

  private CommandRun load(String... options) {
    List<String> command =
        new ArrayList<>(List.of("load", "--index", folder.resolve("index").toString()));
    command.addAll(cluster.to(INDEX));
    command.addAll(List.of(options));
    return CommandRun.of(command.toArray(String[]::new));
  }

  private SearchAnswer search(int node) throws IOException {
    return SearchAnswer.of(cluster.http(node) + "/" + INDEX, "dfs_query_then_fetch", QUERY, SIZE);
  }

  /** How many reports the index has, searchable or not yet. */
  private int count() throws IOException {
    String index = cluster.http(0) + "/" + INDEX;
    if (Http.ask("POST", index + "/_refresh", "").status() != 200) {
      return 0;
    }
    Map<String, Object> count = Http.ok("GET", index + "/_count", "");
    return ((Number) count.getOrDefault("count", 0)).intValue();
  }
}

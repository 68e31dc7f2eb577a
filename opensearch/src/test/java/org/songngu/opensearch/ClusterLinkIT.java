package org.songngu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.Archive;
import org.songngu.cli.CommandRun;
import org.songngu.event.Event;
import org.songngu.fixtures.Fixtures;
import org.songngu.report.Report;

/** Reports of several archives are linked in the cluster as those of one archive are. */
class ClusterLinkIT {
  @TempDir static Path folder;
  private static TestCluster cluster;
  private static List<String> lines;
  private static Set<Set<String>> whole;

  @BeforeAll
  static void start() throws Exception {
    cluster = TestCluster.start(folder.resolve("cluster"));
    lines = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      try (InputStream reports = fixtures.reports()) {
        lines.addAll(new String(reports.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      }
    }
    whole = events(index("whole", lines));
  }

  @AfterAll
  static void stop() throws IOException {
    cluster.close();
  }

  @Test
  void halvesThatAreLoadedOneAfterTheOther_haveTheEventsOfTheWhole() throws Exception {
    List<Path> halves = halves("halves", 2);
    for (Path half : halves) {
      try (FaultyNode counting = FaultyNode.sound(cluster.http(0))) {
        CommandRun run = load(half, "halves", counting.http(), "--link");
        assertThat(run.status()).as(run.err()).isZero();
        System.out.printf("%s: %s%n", counting.counts(), run.err().replace('\n', ' '));
      }
    }
    assertThat(eventsOf("halves")).isEqualTo(whole);
    Map<String, Long> numbers = numbers("halves");
    assertThat(load(halves.getFirst(), "halves", cluster.http(0), "--link").err())
        .contains("0 added, 0 updated", "0 linked to events");
    CommandRun anew = load(halves.getFirst(), "halves", cluster.http(1), "--relink");
    assertThat(anew.status()).as(anew.err()).isZero();
    assertThat(numbers("halves")).isEqualTo(numbers);
    assertThat(load(halves.getFirst(), "halves", cluster.http(0)).err()).contains("--link");
  }

  @Test
  void whatIsReplacedOrPruned_leavesItsEvent() throws Exception {
    List<Path> halves = halves("changed", 2);
    List<String> wrong = new ArrayList<>(lines);
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < wrong.size(); i += 5) {
      String other = lines.get(random.nextInt(lines.size()));
      String id = wrong.get(i).replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]*)\".*", "$1");
      wrong.set(i, other.replaceFirst("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\": \"" + id + "\""));
    }
    List<String> more = new ArrayList<>(wrong);
    more.add("{\"id\": \"more\", \"title\": \"Bão số 3 đổ bộ Quảng Ninh\", \"language\": \"vi\"}");
    assertThat(load(index("wrong", more), "changed", cluster.http(0), "--link").status()).isZero();
    for (Path half : halves) {
      assertThat(load(half, "changed", cluster.http(0), "--link").status()).isZero();
    }
    CommandRun pruned =
        load(folder.resolve("whole"), "changed", cluster.http(0), "--link", "--prune");
    assertThat(pruned.err()).contains("1 removed");
    assertThat(eventsOf("changed")).as("seed %d", seed).isEqualTo(whole);
  }

  @Test
  void whatAnotherArchiveHasNumbered_isNumberedAnew() throws Exception {
    List<Path> halves = halves("plain", 2);
    assertThat(load(halves.get(0), "plain", cluster.http(0)).status()).isZero();
    assertThat(load(halves.get(1), "plain", cluster.http(0)).status()).isZero();
    assertThat(load(halves.get(1), "plain", cluster.http(0), "--link").status()).isZero();
    assertThat(eventsOf("plain")).isEqualTo(whole);
  }

  @Test
  void whatPeopleHaveDecidedInAnArchive_holdsInTheCluster() throws Exception {
    List<String> some =
        whole.stream().filter(event -> event.size() > 1).findFirst().orElseThrow().stream()
            .sorted()
            .toList();
    Path index = index("decided", lines);
    try (Archive archive = Archive.open(index)) {
      archive.splitEvent(some.subList(0, 1));
      archive.commit();
    }
    Set<Set<String>> expected = events(index);
    assertThat(load(folder.resolve("whole"), "decided", cluster.http(0), "--link").status())
        .isZero();
    assertThat(load(index, "decided", cluster.http(0), "--link").status()).isZero();
    assertThat(eventsOf("decided")).isEqualTo(expected).isNotEqualTo(whole);
  }

  @Test
  void aBusyNodeIsAskedAgain() throws Exception {
    List<Path> halves = halves("busy", 2);
    try (FaultyNode busy = FaultyNode.busy(cluster.http(0), 3)) {
      for (Path half : halves) {
        CommandRun run = load(half, "busy", busy.http(), "--link");
        assertThat(run.status()).as(run.err()).isZero();
      }
    }
    assertThat(eventsOf("busy")).isEqualTo(whole);
  }

  @Test
  void whereverItStops_theSameCommandGoesOn() throws Exception {
    List<Path> halves = halves("stopped", 2);
    int stops = 0;
    for (Path half : halves) {
      boolean done = false;
      for (int first = 1; !done; first++) {
        try (FaultyNode refusing = FaultyNode.refusing(cluster.http(0), first)) {
          done = load(half, "stopped", refusing.http(), "--link").status() == 0;
          stops += done ? 0 : 1;
        }
      }
    }
    assertThat(stops).isGreaterThan(2);
    assertThat(eventsOf("stopped")).isEqualTo(whole);
  }

  @Test
  void twoWhoLoadAtOnce_waitForEachOther() throws Exception {
    List<Path> halves = halves("both", 2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<CommandRun>> runs = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Path half = halves.get(i);
        String node = cluster.http(i);
        runs.add(threads.submit(() -> load(half, "both", node, "--link")));
      }
      for (Future<CommandRun> run : runs) {
        assertThat(run.get().status()).as(run.get().err()).isZero();
      }
    }
    assertThat(eventsOf("both")).isEqualTo(whole);
  }

  private static List<Path> halves(String name, int count) throws IOException {
    long seed = new Random().nextLong();
    System.out.printf("%s: seed %d%n", name, seed);
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    List<Path> halves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> half =
          shuffled.subList(i * shuffled.size() / count, (i + 1) * shuffled.size() / count);
      halves.add(index(name + i, half));
    }
    return halves;
  }

  private static Path index(String name, List<String> reports) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    Files.write(file, reports);
    Path index = folder.resolve(name);
    CommandRun run = CommandRun.of("index", "--index", index.toString(), file.toString());
    assertThat(run.status()).as(run.err()).isZero();
    return index;
  }

  private static Set<Set<String>> events(Path index) throws IOException {
    Set<Set<String>> events = new HashSet<>();
    try (Archive archive = Archive.open(index)) {
      for (Event event : archive.events()) {
        events.add(Set.copyOf(event.reports().stream().map(Report::id).toList()));
      }
    }
    return events;
  }

  private static CommandRun load(Path index, String to, String node, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of("load", "--index", index.toString(), "--to", node + "/songngu-" + to));
    command.addAll(List.of(options));
    return CommandRun.of(command.toArray(String[]::new));
  }

  private static Set<Set<String>> eventsOf(String index) throws IOException {
    Map<Long, Set<String>> events = new TreeMap<>();
    numbers(index)
        .forEach((id, event) -> events.computeIfAbsent(event, any -> new HashSet<>()).add(id));
    return new HashSet<>(events.values());
  }

  private static Map<String, Long> numbers(String index) throws IOException {
    String url = cluster.http(1) + "/songngu-" + index;
    Http.ok("POST", url + "/_refresh", "");
    Map<String, Object> answer =
        Http.ok("POST", url + "/_search", "{\"size\": 10000, \"_source\": [\"event\"]}");
    Map<String, Long> numbers = new TreeMap<>();
    Map<?, ?> hits = (Map<?, ?>) answer.getOrDefault("hits", Map.of());
    for (Object each : (List<?>) Objects.requireNonNull(hits.get("hits"))) {
      Map<?, ?> hit = (Map<?, ?>) each;
      Map<?, ?> source = (Map<?, ?>) Objects.requireNonNull(hit.get("_source"));
      Number event = (Number) Objects.requireNonNull(source.get("event"));
      numbers.put(String.valueOf(hit.get("_id")), event.longValue());
    }
    assertThat(numbers.values()).doesNotContain(0L);
    return numbers;
  }
}

package org.songngu.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Three nodes in this process. */
final class TestCluster implements AutoCloseable {
  private static final int NODES = 3;

  private final Path folder;
  private final @Nullable TestNode[] nodes = new TestNode[NODES];

  private TestCluster(Path folder) {
    this.folder = folder;
  }

  static TestCluster start(Path folder) throws Exception {
    TestCluster cluster = new TestCluster(folder);
    for (int i = 0; i < NODES; i++) {
      cluster.start(i);
    }
    return cluster;
  }

  /** Starts a node that is stopped, with what it had on disk. */
  void start(int number) throws Exception {
    String seed = "";
    for (TestNode node : nodes) {
      seed = node == null ? seed : node.transport();
    }
    Path home = Files.createDirectories(folder.resolve("node" + number));
    nodes[number] = TestNode.start(home, "node" + number, seed);
  }

  void stop(int number) throws IOException {
    Objects.requireNonNull(nodes[number]).close();
    nodes[number] = null;
  }

  /** Where a node that runs is asked. */
  String http(int number) {
    return Objects.requireNonNull(nodes[number]).http();
  }

  /** Where all nodes that run are asked about an index, as the command takes it. */
  List<String> to(String index) {
    List<String> options = new ArrayList<>();
    for (TestNode node : nodes) {
      if (node != null) {
        options.add("--to");
        options.add(node.http() + "/" + index);
      }
    }
    return options;
  }

  /** Waits until all copies of all shards are there. */
  void awaitGreen(int number) throws IOException {
    awaitHealth(number, "green", NODES);
  }

  /** Waits until a node's leaving is known and each shard has a copy again that leads. */
  void awaitYellow(int number) throws IOException {
    awaitHealth(number, "yellow", NODES - 1);
  }

  private void awaitHealth(int number, String status, int running) throws IOException {
    String query = "?wait_for_status=%s&wait_for_nodes=%d&timeout=50s".formatted(status, running);
    Map<String, Object> health = Http.ok("GET", http(number) + "/_cluster/health" + query, "");
    if (Boolean.TRUE.equals(health.get("timed_out"))) {
      throw new IOException("the cluster is not well: " + health);
    }
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < NODES; i++) {
      if (nodes[i] != null) {
        stop(i);
      }
    }
  }
}

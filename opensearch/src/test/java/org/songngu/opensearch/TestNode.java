package org.songngu.opensearch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.core.common.transport.TransportAddress;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import org.opensearch.transport.TransportService;

/** A node of the engine in this process, with the plugin; it listens on loopback only. */
final class TestNode extends Node {
  private TestNode(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
        List.of(info(Netty4ModulePlugin.class), info(SongnguPlugin.class)),
        true);
  }

  private static PluginInfo info(Class<? extends Plugin> plugin) {
    return new PluginInfo(
        plugin.getName(),
        "on the class path",
        "0",
        Version.CURRENT,
        "21",
        plugin.getName(),
        null,
        List.of(),
        false);
  }

  /**
   * Starts a node.
   *
   * @param home its own folder
   * @param seed the transport's address of a node of the cluster; empty for the first one
   */
  static TestNode start(Path home, String name, String seed) throws Exception {
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home)
            .put("cluster.name", "songngu-test")
            .put("node.name", name)
            .put("network.host", "127.0.0.1")
            .put("http.port", 0)
            .put("transport.port", 0)
            .put("node.processors", 1)
            .put("indices.recovery.max_bytes_per_sec", "-1")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("cluster.fault_detection.follower_check.interval", "200ms");
    if (seed.isEmpty()) {
      settings.put("cluster.initial_cluster_manager_nodes", name);
    } else {
      settings.put("discovery.seed_hosts", seed);
    }
    TestNode node = new TestNode(settings.build());
    node.start();
    return node;
  }

  /** Where the others find it. */
  String transport() {
    return text(injector().getInstance(TransportService.class).boundAddress().publishAddress());
  }

  /** Where programs ask it. */
  String http() {
    HttpServerTransport http = injector().getInstance(HttpServerTransport.class);
    return "http://" + text(http.boundAddress().publishAddress());
  }

  private static String text(TransportAddress address) {
    return address.getAddress() + ":" + address.getPort();
  }
}

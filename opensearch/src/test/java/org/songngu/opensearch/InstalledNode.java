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
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * A process with one node that has the plugins of its folder, and none of ours on its class path.
 */
final class InstalledNode extends Node {
  private InstalledNode(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
        List.of(http()),
        true);
  }

  private static PluginInfo http() {
    String name = Netty4ModulePlugin.class.getName();
    return new PluginInfo(
        name, "on the class path", "0", Version.CURRENT, "21", name, null, List.of(), false);
  }

  /** Starts the node in a folder, prints where it is asked, and stops when its input ends. */
  public static void main(String[] arguments) throws Exception {
    Settings settings =
        Settings.builder()
            .put("path.home", Path.of(arguments[0]))
            .put("node.name", "node")
            .put("network.host", "127.0.0.1")
            .put("http.port", 0)
            .put("transport.port", 0)
            .put("discovery.type", "single-node")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    try (InstalledNode node = new InstalledNode(settings)) {
      node.start();
      HttpServerTransport http = node.injector().getInstance(HttpServerTransport.class);
      TransportAddress address = http.boundAddress().publishAddress();
      System.out.println("http://" + address.getAddress() + ":" + address.getPort());
      while (System.in.read() >= 0) {
        // Waits.
      }
    }
    System.exit(0);
  }
}

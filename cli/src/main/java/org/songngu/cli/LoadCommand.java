package org.songngu.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies an index into a cluster. */
@Command(
    name = "load",
    description = {
      "Copies the reports of an index, with their events, into OpenSearch with songngu's plugin.",
      "A report that the cluster has is passed over, so that the same command goes on where it was"
          + " stopped and brings later changes. Reports that the cluster refuses are named, and the"
          + " rest goes on. An index that is not there is made, with three shards and a replica of"
          + " each."
    },
    footer = {
      "",
      "Examples:",
      "  songngu load --index news --to http://127.0.0.1:9200/songngu",
      "  songngu load --index news --to http://node1:9200/news --to http://node2:9200/news"
    })
final class LoadCommand implements Callable<Integer> {
  private static final String LIKE = "--to %s: not like http://127.0.0.1:9200/songngu";

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description =
          "The cluster's index at one of its nodes; may be repeated for other nodes, which are"
              + " asked when one does not answer.")
  private List<String> nodes = List.of();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<URI> indexes = nodes.stream().map(LoadCommand::index).toList();
    try (Archive archive = index.openExisting(lexicon.open());
        ClusterIndex cluster = new ClusterIndex(new ClusterClient(indexes));
        StopSignal stop = StopSignal.install()) {
      cluster.create();
      ClusterLoad load = new ClusterLoad(cluster, console, stop);
      boolean complete = load.run(archive.unwrap().getIndexReader());
      cluster.refresh();
      load.printSummary();
      if (!complete) {
        console.note("Stopped. What is done is kept; the same command goes on.");
        return ExitStatus.STOPPED;
      }
      return load.failed() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
  }

  private static URI index(String text) {
    try {
      URI url = URI.create(text);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (!web || url.getHost() == null || !url.getPath().matches("/[^/]+")) {
        throw new UserException(LIKE, text);
      }
      return url;
    } catch (IllegalArgumentException e) {
      throw new UserException(e, LIKE, text);
    }
  }
}

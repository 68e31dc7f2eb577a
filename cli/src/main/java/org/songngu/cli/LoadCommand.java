package org.songngu.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.cluster.ClusterBook;
import org.songngu.cli.cluster.ClusterClient;
import org.songngu.cli.cluster.ClusterIndex;
import org.songngu.cli.cluster.ClusterLinking;
import org.songngu.cli.cluster.ClusterLoad;
import org.songngu.cli.cluster.ClusterPruning;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.screen.StopSignal;
import org.songngu.cli.settings.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies an index into a cluster. */
@Command(
    name = "load",
    description = {
      "Copies an index into OpenSearch with songngu's plugin.",
      "Reports are copied with their events. With --link the reports are linked to events in the"
          + " cluster instead: those of several indexes, loaded by whomever, together. One process"
          + " at a time does that; another waits.",
      "A report that the cluster has is passed over, so that the same command goes on where it was"
          + " stopped and brings later changes. Reports that the cluster refuses are named, and the"
          + " rest goes on. An index that is not there is made, with three shards and a replica of"
          + " each."
    },
    footer = {
      "",
      "Examples:",
      "  songngu load --index news --to http://127.0.0.1:9200/songngu",
      "  songngu load --index news --to http://node1:9200/news --to http://node2:9200/news",
      "  songngu load --link --index more --to http://127.0.0.1:9200/all"
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

  @Option(
      names = "--link",
      description =
          "Link the reports to the events of all that the cluster has. What people have split and"
              + " joined in the index holds there too.")
  private boolean link;

  @Option(
      names = "--relink",
      description = "As --link, and link all reports anew; the events stay what they are.")
  private boolean relink;

  @Option(
      names = "--prune",
      description =
          "Remove from the cluster the reports that the index does not have, wherever they came"
              + " from.")
  private boolean prune;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<URI> indexes = nodes.stream().map(LoadCommand::index).toList();
    try (Archive archive = index.openExisting(lexicon.open());
        ClusterClient client = new ClusterClient(indexes);
        StopSignal stop = StopSignal.install()) {
      ClusterIndex cluster = new ClusterIndex(client);
      cluster.create();
      if (!link && !relink) {
        if (new ClusterBook(client).exists()) {
          throw new UserException(
              "the reports of this index are linked in the cluster: add --link");
        }
        return load(archive, client, null, stop);
      }
      try (ClusterLinking linking =
          ClusterLinking.begin(cluster, client, this::waiting, stop::isAsked)) {
        return load(archive, client, linking, stop);
      }
    } catch (CancellationException e) {
      return stopped();
    }
  }

  private int load(
      Archive archive, ClusterClient client, @Nullable ClusterLinking linking, StopSignal stop)
      throws IOException {
    IndexReader reader = archive.unwrap().getIndexReader();
    ClusterIndex cluster = new ClusterIndex(client);
    ClusterLoad load = new ClusterLoad(cluster, linking, this::refused, stop::isAsked);
    boolean complete = load.run(reader);
    cluster.refresh();
    ClusterLoad.Summary sum = load.summary();
    console.note(
        "%d added, %d updated, %d unchanged, %d failed",
        sum.added(), sum.updated(), sum.unchanged(), sum.failed());
    if (!complete) {
      return stopped();
    }
    if (prune) {
      int pruned = new ClusterPruning(client, linking).run(reader);
      cluster.refresh();
      console.note("%d removed that the index does not have", pruned);
    }
    if (linking != null) {
      linking.adopt(archive.eventDecisions());
      int linked = linking.run(relink, (done, known) -> !stop.isAsked());
      console.note("%d linked to events", linked);
    }
    return sum.failed() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  private void waiting() {
    console.note("Another process links here; waiting until it is done or silent.");
  }

  private void refused(String id, String cause) {
    console.err().println(SafeText.line(id + ": " + cause));
  }

  private int stopped() {
    console.note("Stopped. What is done is kept; the same command goes on.");
    return ExitStatus.STOPPED;
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

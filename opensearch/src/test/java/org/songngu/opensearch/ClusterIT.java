package org.songngu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.Archive;
import org.songngu.cli.CommandRun;
import org.songngu.evaluate.RankOverlap;
import org.songngu.fixtures.Fixtures;
import org.songngu.search.Hit;
import org.songngu.search.Match;
import org.songngu.search.SearchRequest;
import org.songngu.search.Snippet;

/** What three nodes with three shards answer, held against the archive on this machine. */
class ClusterIT {
  private static final String INDEX = "songngu";
  private static final String GLOBAL = "dfs_query_then_fetch";
  private static final String BY_SHARD = "query_then_fetch";
  private static final double PERSISTENCE = 0.9;
  private static final int DEPTH = 20;

  @TempDir static Path folder;
  private static Archive archive;
  private static TestCluster cluster;

  @BeforeAll
  static void load() throws Exception {
    archive = LocalArchive.make(folder.resolve("index"));
    cluster = TestCluster.start(folder.resolve("cluster"));
    List<String> command =
        new ArrayList<>(List.of("load", "--index", folder.resolve("index").toString()));
    command.addAll(cluster.to(INDEX));
    CommandRun run = CommandRun.of(command.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    cluster.awaitGreen(0);
  }

  @AfterAll
  static void stop() throws IOException {
    cluster.close();
    archive.close();
  }

  @Test
  void twinQueriesGiveTheEventsOfTheLocalArchive() throws IOException {
    for (Fixtures fixtures : Fixtures.values()) {
      for (Fixtures.TwinQuery twin : fixtures.queries()) {
        for (String query : List.of(twin.vietnamese(), twin.english())) {
          Ranking local = Ranking.ofHits(archive.search(request(query)).hits());
          Ranking distributed = Ranking.of(cluster(GLOBAL, query));
          assertThat(distributed.events()).as(query).isEqualTo(local.events());
        }
      }
    }
  }

  @Test
  void rankingsWithGlobalStatisticsAreThoseOfTheLocalArchive() throws IOException {
    double global = 0;
    double byShard = 0;
    double least = 1;
    List<String> queries = LocalArchive.queries();
    for (String query : queries) {
      List<String> local = localIds(query);
      double overlap = overlap(local, cluster(GLOBAL, query).ids());
      global += overlap / queries.size();
      least = Math.min(least, overlap);
      byShard += overlap(local, cluster(BY_SHARD, query).ids()) / queries.size();
    }
    System.out.printf(
        "%d queries, rank-biased overlap with the local archive: %s %.4f (least %.4f), %s %.4f%n",
        queries.size(), GLOBAL, global, least, BY_SHARD, byShard);
    assertThat(global).isGreaterThanOrEqualTo(0.98);
    assertThat(byShard).isLessThanOrEqualTo(1);
  }

  @Test
  void hitsHaveTheReasonsAndMarksOfTheLocalArchive() throws IOException {
    Map<String, Hit> local = new HashMap<>();
    archive.search(request("ban dan")).hits().forEach(hit -> local.put(hit.report().id(), hit));
    List<SearchAnswer.FoundHit> found =
        cluster(GLOBAL, "ban dan").hits().stream()
            .filter(hit -> local.containsKey(hit.id()))
            .toList();
    assertThat(found).hasSizeGreaterThan(DEPTH / 2);
    for (SearchAnswer.FoundHit hit : found) {
      Hit expected = Objects.requireNonNull(local.get(hit.id()));
      assertThat(hit.matched()).isEqualTo(matched(expected));
      assertThat(hit.highlights()).isEqualTo(highlights(expected));
    }
  }

  private static List<Map<String, Object>> matched(Hit hit) {
    List<Map<String, Object>> matched = new ArrayList<>();
    for (Match match : hit.matched()) {
      matched.add(
          Map.of(
              "query", match.query(),
              "term", match.term(),
              "how", match.how().code(),
              "language", match.language().code()));
    }
    return matched;
  }

  private static Map<String, List<String>> highlights(Hit hit) {
    Map<String, List<String>> highlights = new TreeMap<>();
    for (Snippet snippet : hit.snippets()) {
      StringBuilder text = new StringBuilder(snippet.text());
      for (Snippet.Span mark : snippet.marks().reversed()) {
        text.insert(mark.end(), "</em>").insert(mark.start(), "<em>");
      }
      highlights.put(snippet.field(), List.of(text.toString()));
    }
    return highlights;
  }

  private static SearchAnswer cluster(String type, String query) throws IOException {
    return SearchAnswer.of(cluster.http(1) + "/" + INDEX, type, query, DEPTH);
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).withoutBridge().withMaxHits(DEPTH);
  }

  private static List<String> localIds(String query) throws IOException {
    return archive.search(request(query)).hits().stream().map(hit -> hit.report().id()).toList();
  }

  private static double overlap(List<String> local, List<String> distributed) {
    return RankOverlap.of(local, distributed, PERSISTENCE, DEPTH);
  }
}

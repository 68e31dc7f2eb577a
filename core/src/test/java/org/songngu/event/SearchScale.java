package org.songngu.event;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.search.SearchRequest;

/**
 * Prints what an archive of made-up reports ({@link EventScale}, 100 a day) takes on disk and what
 * a search costs as it grows: twice as many reports from line to line, up to the argument (40,000
 * by default). Queries are those of the fixtures in both languages; the median and the 95th
 * percentile of the best of three runs, in processor time of the searching thread, so that other
 * work on the machine counts less, for ten hits with reasons and events, and for the ranking alone.
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.event.SearchScale -Dexec.args=40000
 * </pre>
 */
final class SearchScale {
  private static final int FIRST = 5_000;
  private static final int RUNS = 3;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final EventScale reports = new EventScale(100);
  private final List<String> queries = new ArrayList<>();

  private SearchScale() {
    for (Fixtures fixtures : List.of(Fixtures.DEMO, Fixtures.TRAIN)) {
      for (Fixtures.TwinQuery twin : fixtures.queries()) {
        queries.add(twin.vietnamese());
        queries.add(twin.english());
      }
    }
  }

  private interface Search {
    void run(SearchRequest request) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
    Path folder = Files.createTempDirectory("scale");
    try (Directory directory = new MMapDirectory(folder);
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      new SearchScale().run(archive, folder, count, out);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(Archive archive, Path folder, int count, PrintStream out) throws IOException {
    long characters = 0;
    int next = 0;
    for (int size = FIRST; size <= count; size *= 2) {
      for (; next < size; next++) {
        Report report = reports.report(next);
        characters += report.text().length();
        archive.add(report);
        if ((next + 1) % FIRST == 0) {
          archive.commit();
        }
      }
      double[] searches = milliseconds(archive::search);
      double[] rankings = milliseconds(archive::rank);
      out.printf(
          "%7d reports of %d characters: %d bytes a report on disk; a search %.1f ms, 95th"
              + " percentile %.1f; the ranking alone %.1f, %.1f%n",
          size,
          characters / size,
          bytes(folder) / size,
          searches[searches.length / 2],
          searches[searches.length * 95 / 100],
          rankings[rankings.length / 2],
          rankings[rankings.length * 95 / 100]);
    }
  }

  /** What each query costs, in order. */
  private double[] milliseconds(Search search) throws IOException {
    double[] costs = new double[queries.size()];
    for (int run = 0; run < RUNS; run++) {
      for (int i = 0; i < costs.length; i++) {
        long begin = threads.getCurrentThreadCpuTime();
        search.run(SearchRequest.of(queries.get(i)));
        double cost = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
        costs[i] = run == 0 ? cost : Math.min(cost, costs[i]);
      }
    }
    Arrays.sort(costs);
    return costs;
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}

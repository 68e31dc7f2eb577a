package org.songngu.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.songngu.Archive;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.RandomQueries;

/**
 * Asks an index random questions, each for ten hits with reasons, and prints what failed, how long
 * they took by the thread's processor time, and the slowest.
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.search.QueryStress -Dexec.args="INDEX [QUESTIONS [SEED]]"
 * </pre>
 */
final class QueryStress {
  private static final int QUESTIONS = 100_000;
  private static final int SLOWEST = 5;
  private static final int SHOWN = 200;
  private static final double MILLISECOND = 1e6;

  private record Asked(String query, double milliseconds) {}

  private final Archive archive;
  private final PrintStream out;
  private int failures;

  private QueryStress(Archive archive, PrintStream out) {
    this.archive = archive;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : QUESTIONS;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Lexicon lexicon = Lexicon.builtIn();
    try (Archive archive = Archive.open(Path.of(arguments[0]), lexicon)) {
      RandomQueries queries = new RandomQueries(seed, lexicon);
      String[] all =
          IntStream.range(0, questions).mapToObj(i -> queries.next()).toArray(String[]::new);
      out.printf(Locale.ROOT, "%,d questions of seed %d%n", questions, seed);
      new QueryStress(archive, out).run(all);
    }
  }

  private void run(String... queries) {
    Asked[] asked = Arrays.stream(queries).parallel().map(this::ask).toArray(Asked[]::new);
    Arrays.sort(asked, Comparator.comparingDouble(Asked::milliseconds));
    out.printf(
        Locale.ROOT,
        "%d failed; median %.1f ms, 99th percentile %.1f ms, slowest %.1f ms%n",
        failures,
        asked[asked.length / 2].milliseconds,
        asked[asked.length * 99 / 100].milliseconds,
        asked[asked.length - 1].milliseconds);
    for (int i = Math.max(0, asked.length - SLOWEST); i < asked.length; i++) {
      out.printf(Locale.ROOT, "%.1f ms: %s%n", asked[i].milliseconds, shown(asked[i].query));
    }
  }

  private Asked ask(String query) {
    long begin = processorTime();
    try {
      archive.search(SearchRequest.of(query));
    } catch (IOException | RuntimeException e) {
      failed(query, e);
    }
    return new Asked(query, (processorTime() - begin) / MILLISECOND);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private synchronized void failed(String query, Exception e) {
    failures++;
    out.println(shown(query) + ": " + e);
  }

  private static String shown(String query) {
    return query.length() <= SHOWN ? query : query.substring(0, SHOWN) + "…";
  }
}

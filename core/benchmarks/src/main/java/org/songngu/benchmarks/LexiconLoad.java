package org.songngu.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.songngu.lexicon.Lexicon;

/**
 * How long the built-in lexicon takes to load, and how much heap it keeps: the first call in a JVM
 * that has just begun, in many JVMs one after the other. The time has the loading of the lexicon's
 * classes in it. Prints the least and the median.
 *
 * <p>{@code java -cp core/benchmarks/target/classes:core/benchmarks/target/lib/*
 * org.songngu.benchmarks.LexiconLoad}
 */
public final class LexiconLoad {
  private static final int FORKS = 15;
  private static final String ONCE = "once";

  /** As the command {@code songngu} starts for a search, and as Java starts by itself. */
  private static final List<List<String>> FLAGS =
      List.of(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), List.of());

  private LexiconLoad() {}

  /** Measures; the argument {@code once} measures in this JVM only. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (Arrays.asList(arguments).contains(ONCE)) {
      measure();
      return;
    }
    for (List<String> flags : FLAGS) {
      List<long[]> runs = new ArrayList<>();
      for (int fork = 0; fork < FORKS; fork++) {
        runs.add(run(flags));
      }
      double[] times = runs.stream().mapToDouble(run -> run[0] / 1e6).sorted().toArray();
      double[] heaps = runs.stream().mapToDouble(run -> run[1] / 1e6).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-50s %.1f ms (median %.1f), %.1f MB of heap%n",
          flags,
          times[0],
          times[FORKS / 2],
          heaps[FORKS / 2]);
    }
  }

  private static void measure() {
    long before = usedHeap();
    long start = System.nanoTime();
    Lexicon lexicon = Lexicon.builtIn();
    long time = System.nanoTime() - start;
    System.out.println(time + " " + (usedHeap() - before) + " " + lexicon.size());
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long[] run(List<String> flags) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LexiconLoad.class.getName(), ONCE));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = output.readLine();
      if (process.waitFor() != 0 || line == null) {
        throw new IOException("the measuring JVM failed: " + command);
      }
      return Arrays.stream(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
  }
}

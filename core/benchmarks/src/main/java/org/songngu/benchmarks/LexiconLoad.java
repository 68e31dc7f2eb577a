package org.songngu.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * How long the built-in lexicon takes to load, and how much heap it keeps: the first call in a JVM
 * that has just begun, in many JVMs one after the other. The time has the loading of the lexicon's
 * classes in it, but not the opening of the library's jar. Prints the least and the median.
 *
 * <p>{@code java -cp
 * core/target/songngu-core-0.1.0-SNAPSHOT.jar:core/benchmarks/target/classes:core/benchmarks/target/lib/*
 * org.songngu.benchmarks.LexiconLoad}; the library's jar comes first, as in the command: Java looks
 * for the lexicon in one jar after the other.
 */
public final class LexiconLoad {
  private static final int FORKS = 15;

  /** As the command {@code songngu} starts for a search, and as Java starts by itself. */
  private static final List<List<String>> FLAGS =
      List.of(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), List.of());

  private LexiconLoad() {}

  /** Measures; with {@code load} or {@code nothing} in this JVM only. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0) {
      measure(arguments[0].equals("load"));
      return;
    }
    for (List<String> flags : FLAGS) {
      List<long[]> runs = new ArrayList<>();
      for (int fork = 0; fork < FORKS; fork++) {
        runs.add(run(flags, "load"));
      }
      double[] times = runs.stream().mapToDouble(run -> run[0] / 1e6).sorted().toArray();
      long kept = runs.getFirst()[1] - run(flags, "nothing")[1];
      System.out.printf(
          Locale.ROOT,
          "%-50s %.1f ms (median %.1f), %.1f MB of heap%n",
          flags,
          times[0],
          times[FORKS / 2],
          kept / 1e6);
    }
  }

  private static void measure(boolean load) {
    // A class of the library, so that its jar is open.
    String kept = Language.VIETNAMESE.code();
    long start = System.nanoTime();
    if (load) {
      kept = Lexicon.builtIn().fingerprint();
    }
    long time = System.nanoTime() - start;
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    System.out.println(time + " " + memory.getHeapMemoryUsage().getUsed() + " " + kept);
  }

  private static long[] run(List<String> flags, String what)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LexiconLoad.class.getName(), what));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = output.readLine();
      if (process.waitFor() != 0 || line == null) {
        throw new IOException("the measuring JVM failed: " + command);
      }
      return Arrays.stream(line.split(" ", -1)).limit(2).mapToLong(Long::parseLong).toArray();
    }
  }
}

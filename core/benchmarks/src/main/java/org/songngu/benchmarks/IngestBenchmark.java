package org.songngu.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.ArchiveListener;
import org.songngu.index.ReportIndex;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportReader;
import org.songngu.ingest.SourceOptions;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;

/**
 * How fast Vietnamese news goes from disk into an index, with events and without, against plain
 * Lucene (StandardAnalyzer, positions, stored, the same settings and two threads) with the same
 * texts in the same run: JSON lines, and text files that are cleaned and dated. Rounds take turns;
 * the first one warms up. Time on the clock and of the processors; the ratio of the latter hardly
 * depends on what else the machine does.
 *
 * <p>{@code java -Xmx512m -cp
 * core/target/songngu-core-0.1.0-SNAPSHOT.jar:core/benchmarks/target/classes:core/benchmarks/target/lib/*
 * org.songngu.benchmarks.IngestBenchmark [REPORTS [ROUNDS]]}; with {@code memory} in front of
 * REPORTS it indexes only, and prints the heap in use after each tenth.
 */
public final class IngestBenchmark {
  private static final int THREADS = 2;
  private static final double RAM_BUFFER_MEGABYTES = 128;
  private static final double MEGABYTE = 1e6;

  private final Path work;
  private final Path lines;
  private final Path files;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private IngestBenchmark(Path work) {
    this.work = work;
    this.lines = work.resolve("lines.jsonl");
    this.files = work.resolve("files");
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws Exception {
    boolean memory = arguments.length > 0 && arguments[0].equals("memory");
    int first = memory ? 1 : 0;
    int reports = arguments.length > first ? Integer.parseInt(arguments[first]) : 10_000;
    int rounds = arguments.length > first + 1 ? Integer.parseInt(arguments[first + 1]) : 4;
    Path work = Files.createTempDirectory("songngu-benchmark");
    try {
      IngestBenchmark benchmark = new IngestBenchmark(work);
      if (memory) {
        benchmark.memory(reports);
      } else {
        benchmark.speed(reports, rounds);
      }
    } finally {
      IOUtils.rm(work);
    }
  }

  private interface Task {
    void run() throws IOException, InterruptedException, ExecutionException;
  }

  private void speed(int reports, int rounds) throws Exception {
    ManyReports texts = new ManyReports();
    texts.writeLines(lines, 0, reports);
    texts.writeFiles(files, 0, reports);
    double megabytes = 0;
    for (int i = 0; i < reports; i++) {
      ManyReports.Text text = texts.text(i);
      megabytes +=
          (text.title() + text.body()).getBytes(java.nio.charset.StandardCharsets.UTF_8).length
              / MEGABYTE;
    }
    System.out.printf(Locale.ROOT, "%,d reports, %.1f MB of text%n", reports, megabytes);
    Map<String, double[]> best = new HashMap<>();
    for (int round = 0; round <= rounds; round++) {
      measure("Lucene", best, megabytes, round, this::plainLucene);
      measure("lines", best, megabytes, round, () -> songngu(lines, null));
      measure("files", best, megabytes, round, () -> songngu(files, null));
      measure("lines without events", best, megabytes, round, () -> withoutEvents(lines));
      measure("files without events", best, megabytes, round, () -> withoutEvents(files));
    }
    for (String name : List.of("lines", "files", "lines without events", "files without events")) {
      System.out.printf(
          Locale.ROOT,
          "%s: %.2f of Lucene's speed on the clock, %.2f by processor time%n",
          name,
          best.get("Lucene")[0] / best.get(name)[0],
          best.get("Lucene")[1] / best.get(name)[1]);
    }
  }

  private void measure(
      String name, Map<String, double[]> best, double megabytes, int round, Task task)
      throws Exception {
    long time = System.nanoTime();
    long processors = system.getProcessCpuTime();
    task.run();
    double seconds = (System.nanoTime() - time) / 1e9;
    double used = (system.getProcessCpuTime() - processors) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s %-21s %5.1f MB/s on the clock, %5.1f MB a second of processor%n",
        round == 0 ? "warm-up" : "round " + round,
        name,
        megabytes / seconds,
        megabytes / used);
    if (round > 0) {
      best.merge(
          name,
          new double[] {seconds, used},
          (a, b) -> new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1])});
    }
  }

  private void plainLucene() throws IOException, InterruptedException, ExecutionException {
    Path index = work.resolve("plain");
    IOUtils.rm(index);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new StandardAnalyzer())
                    .setRAMBufferSizeMB(RAM_BUFFER_MEGABYTES));
        BufferedReader reader = Files.newBufferedReader(lines);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        done.add(
            threads.submit(
                () -> {
                  for (String line = next(reader); line != null; line = next(reader)) {
                    writer.addDocument(document(line));
                  }
                  return null;
                }));
      }
      for (Future<?> thread : done) {
        thread.get();
      }
      writer.commit();
    }
  }

  private static @Nullable String next(BufferedReader reader) throws IOException {
    synchronized (reader) {
      return reader.readLine();
    }
  }

  private static final JsonFactory JSON = new JsonFactory();

  private static Document document(String line) throws IOException {
    Document document = new Document();
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        document.add(
            key.equals("title") || key.equals("body")
                ? new TextField(key, parser.getText(), Field.Store.YES)
                : new StringField(key, parser.getText(), Field.Store.YES));
      }
    }
    return document;
  }

  private void songngu(Path path, @Nullable Runnable afterReport) throws IOException {
    Path index = work.resolve("songngu");
    IOUtils.rm(index);
    try (Archive archive = Archive.open(index)) {
      archive.load(path, SourceOptions.DEFAULT.withThreads(THREADS), new Strict(afterReport));
      archive.commit();
    }
  }

  /** All but events: read, cleaned, dated, analyzed, stored and committed. */
  private void withoutEvents(Path path) throws IOException {
    Path folder = work.resolve("songngu");
    IOUtils.rm(folder);
    try (FSDirectory directory = FSDirectory.open(folder);
        ReportIndex index = ReportIndex.open(directory, Lexicon.builtIn());
        IndexReader nothing = new MultiReader()) {
      StrictSink sink = (report, place) -> index.put(report, nothing);
      try (ReportReader reader =
          new ReportReader(SourceOptions.DEFAULT.withThreads(THREADS), sink)) {
        reader.read(path);
      }
      index.commit();
    }
  }

  private void memory(int reports) throws IOException {
    new ManyReports().writeLines(lines, 0, reports);
    int[] count = new int[1];
    songngu(
        lines,
        () -> {
          synchronized (count) {
            if (++count[0] % (reports / 10) == 0) {
              System.gc();
              System.out.printf(
                  Locale.ROOT,
                  "%,d reports: %.0f MB of heap%n",
                  count[0],
                  ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
            }
          }
        });
  }

  /** Tells of each report, and ends at the first that cannot be read. */
  private record Strict(@Nullable Runnable afterReport) implements ArchiveListener {
    @Override
    public void added(String id, String place, Change change) {
      if (afterReport != null) {
        afterReport.run();
      }
    }

    @Override
    public void failed(String place, String cause) {
      throw new IllegalStateException(place + ": " + cause);
    }

    @Override
    public void warned(String place, String message) {
      failed(place, message);
    }
  }
}

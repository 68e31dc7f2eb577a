package org.songngu.event;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.songngu.fixtures.Fixtures;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Prints what linking costs on top of indexing as an archive grows: so many made-up reports
 * (argument, 40,000 by default), committed by 5,000; two thirds of them have a partner. Processor
 * time of the indexing thread, so that other work on the machine counts less.
 */
final class EventScale {
  private static final int BATCH = 5000;
  private static final int DAYS = 3000;

  private final Random random = new Random(7);
  private final List<List<String>> sentences = List.of(new ArrayList<>(), new ArrayList<>());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private EventScale() {
    for (Fixtures fixtures : List.of(Fixtures.DEMO, Fixtures.TRAIN)) {
      for (Report report : EventSets.of(fixtures).reports()) {
        int language = report.language() == Language.VIETNAMESE ? 0 : 1;
        sentences.get(language).addAll(List.of(report.body().split("(?<=[.])\\s+")));
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
    new EventScale().run(count, out);
  }

  private void run(int count, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("scale");
    try (Directory directory = FSDirectory.open(folder);
        ReportIndex index = ReportIndex.open(directory, Lexicon.builtIn())) {
      EventLinker linker = new EventLinker(Lexicon.builtIn());
      for (int from = 0; from < count; from += BATCH) {
        batch(from, index, linker, out);
      }
      try (var reader = index.reader()) {
        out.printf("%d reports, %d events%n", reader.numDocs(), EventLinker.events(reader).size());
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void batch(int from, ReportIndex index, EventLinker linker, PrintStream out)
      throws IOException {
    List<Report> reports = new ArrayList<>();
    for (int i = from; i < from + BATCH; i++) {
      reports.add(report(i));
    }
    long[] signatures = new long[1];
    long begin = threads.getCurrentThreadCpuTime();
    try (var known = index.latestReader()) {
      for (Report report : reports) {
        index.put(
            report,
            known,
            added -> {
              long before = threads.getCurrentThreadCpuTime();
              var fields = linker.fields(added);
              signatures[0] += threads.getCurrentThreadCpuTime() - before;
              return fields;
            });
      }
    }
    long added = threads.getCurrentThreadCpuTime();
    linker.link(index);
    long linked = threads.getCurrentThreadCpuTime();
    index.commit();
    long done = threads.getCurrentThreadCpuTime();
    double indexing = added - begin - signatures[0] + done - linked;
    double linking = signatures[0] + linked - added;
    out.printf(
        "%7d: a report costs %.0f µs to index, %.0f µs to read its signature, %.0f µs to link;"
            + " linking adds %.0f %%%n",
        from + BATCH,
        indexing / 1e3 / BATCH,
        signatures[0] / 1e3 / BATCH,
        (linked - added) / 1e3 / BATCH,
        100 * linking / indexing);
  }

  /** Report 3n is alone; 3n+1 and 3n+2 tell of one event in two languages. */
  private Report report(int number) {
    Random event = new Random(number % 3 == 2 ? number - 1 : number);
    int language = number % 3 == 2 ? 1 : event.nextInt(2);
    String name = name(event) + " " + name(event) + " " + name(event);
    String place = name(event) + " " + name(event);
    int amount = 100 + event.nextInt(90_000);
    LocalDate day = LocalDate.of(2016, 1, 1).plusDays(event.nextInt(DAYS));
    StringBuilder body = new StringBuilder();
    body.append(
        language == 0
            ? "Ngày %d/%d, tại %s, ông %s công bố khoản %d đồng. "
                .formatted(day.getDayOfMonth(), day.getMonthValue(), place, name, amount)
            : "In %s, Mr %s announced %d dong on %s. ".formatted(place, name, amount, day));
    List<String> pool = sentences.get(language);
    for (int i = 0; i < 12; i++) {
      body.append(pool.get(random.nextInt(pool.size()))).append(' ');
    }
    return Report.of(
            "r%07d".formatted(number),
            language == 0
                ? "Ông %s tới %s".formatted(name, place)
                : "%s in %s".formatted(name, place),
            body.toString(),
            language == 0 ? Language.VIETNAMESE : Language.ENGLISH)
        .withPublished(PublishedDate.of(day));
  }

  private static String name(Random random) {
    String first =
        List.of("B", "Ch", "D", "K", "L", "Nh", "Ph", "Qu", "T", "V").get(random.nextInt(10));
    String rest =
        List.of("an", "ieu", "oanh", "ung", "en", "ich", "om", "uy").get(random.nextInt(8));
    return first + rest;
  }
}

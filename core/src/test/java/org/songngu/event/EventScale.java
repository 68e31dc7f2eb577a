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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.songngu.fixtures.Fixtures;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Concept;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Prints what linking costs on top of indexing as an archive grows: so many made-up reports of
 * about 2,700 characters (argument, 40,000 by default), committed by 5,000; two thirds of them have
 * a partner. A day has so many reports as the second argument says (100 by default), so that the
 * archive grows in time. Processor time of the indexing thread, so that other work on the machine
 * counts less.
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.event.EventScale -Dexec.args=300000
 * </pre>
 */
final class EventScale {
  private static final int BATCH = 5000;

  /** So many concepts carry an event, and so many words stand between two of them. */
  private static final int CONCEPTS = 36;

  private static final int WORDS_BETWEEN = 4;
  private static final List<String> ONSETS =
      List.of(
          "B", "Ch", "D", "G", "H", "K", "Kh", "L", "M", "Nh", "Ph", "Qu", "R", "S", "T", "Tr", "V",
          "X");

  private static final List<String> RHYMES =
      List.of(
          "ac", "am", "an", "ao", "ap", "ich", "ieu", "in", "oan", "oanh", "om", "ong", "uc", "ung",
          "uy", "en", "eo", "et", "ia", "oi");

  private static final int SENTENCES = 20;
  private static final int CONCEPTS_OF_SENTENCE = 4;

  private final Random random = new Random(7);
  private final List<List<String>> words = List.of(new ArrayList<>(), new ArrayList<>());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Lexicon lexicon = Lexicon.builtIn();
  private final int[] concepts =
      lexicon.numbers().filter(concept -> isSubject(lexicon.kind(concept))).toArray();

  private final int reportsOfDay;

  EventScale(int reportsOfDay) {
    this.reportsOfDay = reportsOfDay;
    for (Fixtures fixtures : List.of(Fixtures.DEMO, Fixtures.TRAIN)) {
      for (Report report : EventSets.of(fixtures).reports()) {
        int language = report.language() == Language.VIETNAMESE ? 0 : 1;
        for (String word : report.body().split("[^\\p{L}]+", -1)) {
          if (word.equals(word.toLowerCase(Locale.ROOT))) {
            words.get(language).add(word);
          }
        }
      }
    }
  }

  private static boolean isSubject(ConceptKind kind) {
    return switch (kind) {
      case NOUN, VERB, EVENT, ADJ, PHRASE -> true;
      default -> false;
    };
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
    int aDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    new EventScale(aDay).run(count, out);
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
      IOUtils.rm(folder);
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
    // A commit writes what was added anyway, whether it is linked or not.
    index.latestReader().close();
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
  Report report(int number) {
    Random event = new Random(number % 3 == 2 ? number - 1 : number);
    int language = event.nextInt(2);
    String name = name(event) + " " + name(event) + " " + name(event);
    String place = name(event) + " " + name(event);
    int amount = 100 + event.nextInt(90_000);
    LocalDate day = LocalDate.of(2016, 1, 1).plusDays((number - number % 3) / reportsOfDay);
    int[] subject = new int[CONCEPTS];
    for (int i = 0; i < CONCEPTS; i++) {
      // Some things are written of far more often than others.
      subject[i] = concepts[(int) (concepts.length * Math.pow(event.nextDouble(), 3))];
    }
    return report(
        number, number % 3 == 2 ? 1 - language : language, subject, name, place, amount, day);
  }

  private Report report(
      int number,
      int language,
      int[] subject,
      String name,
      String place,
      int amount,
      LocalDate day) {
    boolean vietnamese = language == 0;
    StringBuilder body = new StringBuilder();
    body.append(
        vietnamese
            ? "Ngày %d/%d, tại %s, ông %s công bố khoản %d đồng. "
                .formatted(day.getDayOfMonth(), day.getMonthValue(), place, name, amount)
            : "In %s, Mr %s announced %d dong on %s. ".formatted(place, name, amount, day));
    for (int i = 0; i < SENTENCES; i++) {
      body.append(vietnamese ? "Theo đó, " : "It said ");
      for (int j = 0; j < CONCEPTS_OF_SENTENCE; j++) {
        body.append(surface(subject[random.nextInt(CONCEPTS)], vietnamese)).append(' ');
        for (int k = 0; k < WORDS_BETWEEN; k++) {
          body.append(words.get(language).get(random.nextInt(words.get(language).size())))
              .append(' ');
        }
      }
      body.append(". ");
    }
    String title =
        "%s %s, %s"
            .formatted(name, surface(subject[0], vietnamese), surface(subject[1], vietnamese));
    return Report.of(
            "r%07d".formatted(number),
            title,
            body.toString(),
            vietnamese ? Language.VIETNAMESE : Language.ENGLISH)
        .withPublished(PublishedDate.of(day));
  }

  private String surface(int concept, boolean vietnamese) {
    Concept meaning = lexicon.concept(concept);
    return (vietnamese ? meaning.vietnamese() : meaning.english()).getFirst().text();
  }

  private static String name(Random random) {
    String first = ONSETS.get(random.nextInt(ONSETS.size()));
    String rest = RHYMES.get(random.nextInt(RHYMES.size()));
    return first + rest;
  }
}

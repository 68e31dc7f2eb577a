package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.songngu.Archive;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.event.Event;
import org.songngu.fixtures.Fixtures;
import org.songngu.fixtures.Fixtures.TwinQuery;
import org.songngu.index.ReportIndex;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Command;

/** Shows twin queries landing on the same events. */
@Command(
    name = "demo",
    description = {
      "Shows queries in both languages finding the same events.",
      "The reports are invented; nothing of yours is read or changed."
    })
final class DemoCommand implements Callable<Integer> {
  private static final int TWINS = 3;
  private static final int EVENTS = 3;
  private static final int HITS = 40;

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Directory directory = directory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      if (!archive.exists()) {
        fill(archive);
      }
      Map<String, Event> eventOfReport = new HashMap<>();
      List<Event> events = archive.events();
      events.forEach(
          event -> event.reports().forEach(report -> eventOfReport.put(report.id(), event)));
      console
          .out()
          .println(
              console.say(
                  "%d invented reports in Vietnamese and English, %d events.",
                  eventOfReport.size(), events.size()));
      console.out().println();
      boolean together = true;
      for (TwinQuery twin : Fixtures.DEMO.queries().subList(0, TWINS)) {
        together &= show(archive, twin, eventOfReport);
      }
      console.out().println(console.say("Your own:  songngu index --index news FILE…"));
      console.out().println(console.say("           songngu search --index news bán dẫn"));
      return together ? ExitStatus.OK : ExitStatus.NO_HITS;
    }
  }

  /**
   * The launcher keeps the index beside the jar for the next demonstration; else it is in memory.
   */
  private static Directory directory() throws IOException {
    String folder = System.getProperty("songngu.demo");
    if (folder == null) {
      return new ByteBuffersDirectory();
    }
    return FSDirectory.open(Path.of(folder, name()));
  }

  /** Another lexicon, format or fixture makes another index. */
  private static String name() throws IOException {
    CRC32 fixtures = new CRC32();
    try (InputStream reports = Fixtures.DEMO.reports()) {
      fixtures.update(reports.readAllBytes());
    }
    return "%s-%d-%x"
        .formatted(Lexicon.builtIn().fingerprint(), ReportIndex.FORMAT, fixtures.getValue());
  }

  private static void fill(Archive archive) throws IOException {
    try (InputStream reports = Fixtures.DEMO.reports()) {
      StrictSink add = (report, place) -> archive.add(report);
      ReportSources.read(reports, "the fixtures", add);
    }
    archive.commit();
  }

  /** Shows the events of a twin; true if all its spellings find the same ones. */
  private boolean show(Archive archive, TwinQuery twin, Map<String, Event> eventOfReport)
      throws IOException {
    List<String> spellings =
        List.of(twin.vietnamese(), Folding.of(twin.vietnamese()), twin.english());
    List<Event> events = search(archive, spellings.getFirst(), eventOfReport);
    boolean same = true;
    for (String spelling : spellings) {
      same &= Set.copyOf(search(archive, spelling, eventOfReport)).equals(Set.copyOf(events));
    }
    console
        .out()
        .println(
            "%s   %s"
                .formatted(
                    console.style().mark(String.join("  =  ", spellings)),
                    console.say(same ? "%d events, the same" : "%d events", events.size())));
    events.stream().limit(EVENTS).forEach(this::printHeadlines);
    console.out().println();
    return same;
  }

  private void printHeadlines(Event event) {
    String margin = event.date().toString();
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      for (Report report : event.reports()) {
        if (report.language() == language) {
          console
              .out()
              .println("  %-10s  %s  %s".formatted(margin, language.code(), report.title()));
          margin = "";
          break;
        }
      }
    }
  }

  private static List<Event> search(Archive archive, String query, Map<String, Event> eventOfReport)
      throws IOException {
    Set<Event> events = new LinkedHashSet<>();
    for (RankedReport report : archive.rank(SearchRequest.of(query).withMaxHits(HITS))) {
      events.add(Objects.requireNonNull(eventOfReport.get(report.id()), report.id()));
    }
    return List.copyOf(events);
  }
}

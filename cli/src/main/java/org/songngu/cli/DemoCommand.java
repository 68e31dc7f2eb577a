package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.fixtures.Fixtures.TwinQuery;
import org.songngu.ingest.ReportSink;
import org.songngu.ingest.ReportSources;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Command;

/** Shows twin queries landing on the same events. */
@Command(
    name = "demo",
    description = "Indexes invented reports and shows twin queries landing on the same events.")
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
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn())) {
      fill(archive);
      int events = archive.events().size();
      int reports = archive.unwrap().getIndexReader().numDocs();
      console
          .out()
          .println(
              "%d invented reports in Vietnamese and English, %d events.%n"
                  .formatted(reports, events));
      boolean together = true;
      for (TwinQuery twin : Fixtures.DEMO.queries().subList(0, TWINS)) {
        together &= show(archive, twin);
      }
      console.out().println("Your own:  songngu index --index news FILE…");
      console.out().println("           songngu search --index news bán dẫn");
      return together ? ExitStatus.OK : ExitStatus.NO_HITS;
    }
  }

  private void fill(Archive archive) throws IOException {
    try (InputStream reports = Fixtures.DEMO.reports()) {
      ReportSources.read(reports, "the fixtures", new Filler(archive));
    }
    archive.commit();
  }

  private record Filler(Archive archive) implements ReportSink {
    @Override
    public void accept(Report report, String place) throws IOException {
      archive.add(report);
    }

    @Override
    public void failed(String place, String cause) {
      throw new IllegalStateException(place + ": " + cause);
    }

    @Override
    public void warn(String place, String message) {
      failed(place, message);
    }
  }

  /** Shows the events of a twin; true if all its spellings find the same ones in the same order. */
  private boolean show(Archive archive, TwinQuery twin) throws IOException {
    List<String> spellings =
        List.of(twin.vietnamese(), Folding.of(twin.vietnamese()), twin.english());
    List<EventHits> events = search(archive, spellings.getFirst());
    boolean same = true;
    for (String spelling : spellings) {
      same &= numbers(search(archive, spelling)).equals(numbers(events));
    }
    console
        .out()
        .println(
            "%s   %s"
                .formatted(
                    console.style().mark(String.join("  =  ", spellings)),
                    "%d events%s".formatted(events.size(), same ? ", the same" : "")));
    for (EventHits event : events.subList(0, Math.min(EVENTS, events.size()))) {
      printHeadlines(event);
    }
    console.out().println();
    return same;
  }

  private void printHeadlines(EventHits event) {
    String date = event.hits().getFirst().report().published().toString();
    String margin = date;
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      for (Hit hit : event.hits()) {
        if (hit.report().language() == language) {
          console
              .out()
              .println("  %-10s  %s  %s".formatted(margin, language.code(), hit.report().title()));
          margin = "";
          break;
        }
      }
    }
  }

  private static List<EventHits> search(Archive archive, String query) throws IOException {
    return archive.search(SearchRequest.of(query).withMaxHits(HITS)).events();
  }

  private static List<Long> numbers(List<EventHits> events) {
    return events.stream().map(EventHits::event).toList();
  }
}

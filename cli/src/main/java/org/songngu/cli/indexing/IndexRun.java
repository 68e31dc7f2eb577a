package org.songngu.cli.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.ArchiveListener;
import org.songngu.ArchiveSink;
import org.songngu.LoadSummary;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.screen.StopSignal;
import org.songngu.ingest.ReportSink;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Adds what is read to the archive, and names what fails; called by many threads. */
public final class IndexRun implements ReportSink {
  private final ArchiveSink sink;
  private final Console console;
  private final StopSignal stop;
  private final Map<Language, AtomicInteger> languages = new EnumMap<>(Language.class);
  private final List<FailureLog.Failure> failures = new ArrayList<>();
  private final List<FailureLog.Source> visited = new ArrayList<>();
  private final @Nullable Pruning pruning;
  private String root = "";
  private @Nullable Progress progress;

  /** Leaves the reading of a file in the middle. */
  public static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  public IndexRun(Archive archive, Console console, StopSignal stop, boolean prune) {
    this.sink = new ArchiveSink(archive, ArchiveListener.NONE);
    this.console = console;
    this.stop = stop;
    this.pruning = prune ? new Pruning(archive) : null;
    for (Language language : Language.values()) {
      languages.put(language, new AtomicInteger());
    }
  }

  public void showOn(Progress shown) {
    progress = shown;
  }

  /** A path of the command line is read next. */
  public void begin(String path) {
    begin(path, path);
  }

  /** A file is read next as one of a folder. */
  public void begin(String folder, String file) {
    root = absolute(folder);
    visited.add(new FailureLog.Source(root, absolute(file)));
  }

  /** The whole path of a place, which may go on behind a file's name. */
  private static String absolute(String place) {
    return place.startsWith("/") || place.equals("-")
        ? place
        : Path.of("").toAbsolutePath() + "/" + place;
  }

  @Override
  public void accept(Report report, String place) throws IOException {
    accept(report, place, "");
  }

  @Override
  public void accept(Report report, String place, String content) throws IOException {
    sink.accept(report, absolute(place), content);
    countOf(report.language()).incrementAndGet();
    taken(report.id());
  }

  @Override
  public boolean has(String id, String place, String content) throws IOException {
    boolean known = sink.has(id, place, content);
    if (known) {
      taken(id);
    }
    return known;
  }

  private void taken(String id) throws StoppedException {
    if (pruning != null) {
      pruning.seen(id);
    }
    if (stop.isAsked()) {
      throw new StoppedException();
    }
  }

  @Override
  public void rest() throws IOException {
    sink.rest();
  }

  @Override
  public synchronized void failed(String place, String cause) {
    failures.add(FailureLog.Failure.of(root, absolute(place), cause));
    print(place + ": " + console.relay(cause));
  }

  @Override
  public synchronized void warn(String place, String message) {
    print(place + ": " + console.relay(message));
  }

  private void print(String line) {
    if (progress != null) {
      progress.clear();
    }
    console.err().println(SafeText.line(line));
  }

  /** What failed so far. */
  public synchronized List<FailureLog.Failure> failures() {
    return List.copyOf(failures);
  }

  public synchronized int failed() {
    return failures.size();
  }

  /** What was read, or begun. */
  public List<FailureLog.Source> visited() {
    return List.copyOf(visited);
  }

  /** Removes what has vanished, if that is wanted, and gives the number of reports. */
  public int prune() throws IOException {
    return pruning == null ? 0 : pruning.prune(visited, failures());
  }

  /** All reports so far, changed or not. */
  public int reports() {
    return sink.summary().reports();
  }

  public int reports(Language language) {
    return countOf(language).get();
  }

  /** How many reports were added or replaced. */
  public int changes() {
    LoadSummary summary = sink.summary();
    return summary.added() + summary.updated();
  }

  public void printSummary(int pruned, int shortened) {
    LoadSummary summary = sink.summary();
    String line =
        console.say(
            "%d added, %d updated, %d unchanged, %d failed",
            summary.added(), summary.updated(), summary.unchanged(), failed());
    console.err().println(pruning == null ? line : line + console.say(", %d removed", pruned));
    if (shortened > 0) {
      console.note(
          shortened == 1
              ? "1 report without the lines that its source repeats"
              : "%d reports without the lines that their source repeats",
          shortened);
    }
  }

  private AtomicInteger countOf(Language language) {
    return Objects.requireNonNull(languages.get(language));
  }
}

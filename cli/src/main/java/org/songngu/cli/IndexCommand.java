package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.indexing.FailureLog;
import org.songngu.cli.indexing.IndexRun;
import org.songngu.cli.indexing.Progress;
import org.songngu.cli.indexing.SourceSizes;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.PathList;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.StopSignal;
import org.songngu.cli.settings.UserException;
import org.songngu.ingest.ReportReader;
import org.songngu.ingest.SourceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds or updates reports. */
@Command(
    name = "index",
    description = {
      "Adds or updates reports from files and folders.",
      "Reads JSON lines, pages of text and HTML, archives of them (zip, tar, gz, bz2, xz, zst,"
          + " WARC), and folders of all these; - is JSON lines from standard input. A report with"
          + " an id seen before replaces the old one; an unchanged page costs only reading."
          + " Whatever cannot be read is named, and the rest goes on: songngu check --failed lists"
          + " it. Ctrl-C stops safely; the same command goes on where it stopped."
    },
    footer = {
      "",
      "Examples:",
      "  songngu index --index news reports.jsonl scraped/ archive.zip",
      "  songngu index --index news --include '*.html' --exclude 'tags/**' scraped/",
      "  songngu index --index news --retry-failed",
      "  songngu export --index news | songngu index --index copy -"
    })
final class IndexCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "A file, a folder, a glob in quotes, or -.")
  private List<String> paths = List.of();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Read the paths that FILE lists too, one a line (- for standard input).")
  private @Nullable String filesFrom;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "In folders, read only files like *.html or 2024/**; may be repeated.")
  private List<String> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "In folders, pass over files and folders like this; may be repeated.")
  private List<String> exclude = List.of();

  @Option(
      names = "--keep-boilerplate",
      description = "Index pages whole, with menus, links and advertisements.")
  private boolean keepBoilerplate;

  @Option(
      names = "--prune",
      description = "Remove reports whose files or members are no longer at the paths.")
  private boolean prune;

  @Option(names = "--retry-failed", description = "Read again the files in which something failed.")
  private boolean retryFailed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads clean and index (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--commit-every",
      paramLabel = "N",
      description = "Make reports durable after each N; a killed run loses at most so many.")
  private int batch = SourceOptions.DEFAULT.batch();

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SourceOptions options = options();
    List<String> all = new ArrayList<>(paths);
    if (filesFrom != null) {
      all.addAll(PathList.read(filesFrom));
    }
    if (all.isEmpty() && !retryFailed) {
      throw new UserException("what is to be indexed? Name files or folders");
    }
    try (Archive archive = index.openOrCreate(lexicon.open());
        StopSignal stop = StopSignal.install()) {
      FailureLog log = new FailureLog(index.path());
      List<FailureLog.Failure> retried = retryFailed ? log.read() : List.of();
      IndexRun run = new IndexRun(archive, console, stop, prune);
      boolean complete = readAll(run, options, all, retried);
      return finish(archive, run, log, complete);
    }
  }

  private SourceOptions options() {
    checkPositive("--threads", threads);
    checkPositive("--commit-every", batch);
    try {
      return SourceOptions.DEFAULT
          .withThreads(threads)
          .withBatch(batch)
          .withBoilerplate(keepBoilerplate)
          .withGlobs(include, exclude);
    } catch (IllegalArgumentException e) {
      throw new UserException(e, "%s", console.relay(e.getMessage()));
    }
  }

  private static void checkPositive(String option, int number) {
    if (number < 1) {
      throw new UserException("%s %d: at least 1", option, number);
    }
  }

  private Integer finish(Archive archive, IndexRun run, FailureLog log, boolean complete)
      throws IOException {
    int pruned = complete ? run.prune() : 0;
    int shortened =
        complete && run.changes() > 0 && !keepBoilerplate ? archive.removeCommonLines() : 0;
    archive.commit();
    log.update(run.visited(), run.failures(), complete);
    run.printSummary(pruned, shortened);
    if (!complete) {
      console.note("Stopped. What was read is kept; the same command goes on.");
      return ExitStatus.STOPPED;
    }
    return run.failures().isEmpty() ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  /** Reads all paths; false if the user stopped it. */
  private boolean readAll(
      IndexRun run, SourceOptions options, List<String> all, List<FailureLog.Failure> retried)
      throws IOException {
    try (ReportReader reader = new ReportReader(options, run);
        Progress progress = Progress.start(console, run, reader, SourceSizes.of(all))) {
      run.showOn(progress);
      for (FailureLog.Source source : FailureLog.sources(retried)) {
        run.begin(source.root(), source.file());
        reader.read(Path.of(source.root()), Path.of(source.file()));
      }
      for (String path : all) {
        run.begin(path);
        if (path.equals("-")) {
          reader.readLines(System.in, "standard input");
        } else {
          reader.read(Path.of(path));
        }
      }
      return true;
    } catch (IndexRun.StoppedException e) {
      return false;
    }
  }
}

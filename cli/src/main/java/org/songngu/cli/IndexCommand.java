package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import org.songngu.ingest.ReportSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds or updates reports. */
@Command(
    name = "index",
    description = {
      "Adds or updates reports from files and folders.",
      "Reads JSON lines (.jsonl, .ndjson, .json), text (.txt) and folders of them; - is JSON lines"
          + " from standard input. A report with an id seen before replaces the old one; an"
          + " unchanged report costs nothing. Whatever cannot be read is named and the rest goes"
          + " on. Ctrl-C stops safely; the same command goes on where it stopped."
    })
final class IndexCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or -.")
  private List<String> paths = List.of();

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = index.openOrCreate(lexicon.open());
        StopSignal stop = StopSignal.install()) {
      IndexRun run = new IndexRun(archive, console, stop);
      boolean complete = readAll(run);
      archive.commit();
      run.printSummary();
      if (!complete) {
        console.err().println("Stopped. What was read is kept; the same command goes on.");
        return ExitStatus.STOPPED;
      }
      return run.failures() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
  }

  /** Reads all paths; false if the user stopped it. */
  private boolean readAll(IndexRun run) throws IOException {
    try {
      for (String path : paths) {
        if (path.equals("-")) {
          ReportSources.read(System.in, "standard input", run);
        } else {
          ReportSources.read(Path.of(path), run);
        }
      }
      return true;
    } catch (IndexRun.StoppedException e) {
      return false;
    }
  }
}

package org.songngu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.songngu.Archive;
import org.songngu.cli.indexing.FailureLog;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that an index is whole. */
@Command(
    name = "check",
    description = "Reads an index completely and says whether it is whole.",
    footer = {
      "",
      "Examples:",
      "  songngu check --index news",
      "  songngu check --index news --failed"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Option(names = "--failed", description = "List what could not be read when it was indexed.")
  private boolean failed;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (failed) {
      return listFailed();
    }
    try (Archive archive = index.openExisting(lexicon.open())) {
      console
          .out()
          .println(
              console.count(archive.unwrap().getIndexReader().numDocs(), "1 report", "%d reports"));
      if (!archive.isCurrent()) {
        console
            .out()
            .println(
                console.say(
                    "Made with another lexicon: words that it lacks are searched as phrases."
                        + " songngu upgrade makes searches faster."));
      }
    }
    return checkFiles();
  }

  private Integer listFailed() throws IOException {
    index.openExisting().close();
    List<FailureLog.Failure> failures = new FailureLog(index.path()).read();
    for (FailureLog.Failure failure : failures) {
      String line = failure.place() + ": " + console.relay(failure.cause());
      console.linesOf(line, 0).forEach(console.out()::println);
    }
    if (failures.isEmpty()) {
      console.note("Nothing failed.");
    } else {
      console.note(
          failures.size() == 1
              ? "1 failed; 'songngu index --index %2$s --retry-failed' reads its file again."
              : "%d failed; 'songngu index --index %s --retry-failed' reads their files again.",
          failures.size(),
          index.path());
    }
    return failures.isEmpty() ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  private Integer checkFiles() throws IOException {
    ByteArrayOutputStream details = new ByteArrayOutputStream();
    try (FSDirectory directory = FSDirectory.open(index.path());
        CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(details, true, StandardCharsets.UTF_8));
      CheckIndex.Status status = check.checkIndex();
      if (status.clean) {
        console.out().println(console.say("The index is whole."));
        return ExitStatus.OK;
      }
      console.err().println(details.toString(StandardCharsets.UTF_8));
      console
          .errors()
          .println(console.say("The index is damaged: index the archive anew in an empty folder."));
      return ExitStatus.ERROR;
    } catch (LockObtainFailedException e) {
      throw new UserException(e, "the index is being written to: check it when that is done");
    }
  }
}

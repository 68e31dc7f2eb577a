package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.songngu.Archive;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;
import org.songngu.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how large an index is and what it holds. */
@Command(name = "stats", description = "Says how large an index is and what it holds.")
final class StatsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = index.openExisting()) {
      IndexSearcher searcher = archive.unwrap();
      line("reports", searcher.getIndexReader().numDocs());
      for (Language language : Language.values()) {
        Term term = new Term(ReportFields.LANGUAGE, language.code());
        line("  " + language.code(), searcher.count(new TermQuery(term)));
      }
      line("events", archive.events().size());
      line("concepts of the lexicon", archive.lexicon().size());
      line("index format", ReportIndex.FORMAT);
      line("bytes on disk", bytes(index.path()));
    }
    return ExitStatus.OK;
  }

  private void line(String name, long value) {
    console.out().println(String.format(Locale.ROOT, "%-24s %,d", name, value));
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}

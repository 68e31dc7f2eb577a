package org.songngu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.cluster.BulkLines;
import org.songngu.cli.options.Filters;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.results.ReportJson;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.UserException;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportLookup;
import org.songngu.query.QueryOptions;
import org.songngu.report.Report;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes reports as the command index reads them. */
@Command(
    name = "export",
    description = {
      "Writes reports as JSON lines that 'songngu index' reads back.",
      "Nothing of a report is lost on the way. With a query those that search shows for it, in its"
          + " order, 1000 at most unless --limit says otherwise; else all."
    },
    footer = {
      "",
      "Examples:",
      "  songngu export --index news -o news.jsonl",
      "  songngu export --index news --language vi --since 2024-07 bán dẫn | jq -r .title",
      "  songngu export --index news | songngu index --index copy -",
      "  songngu export --index news --format opensearch-bulk -o news.ndjson"
    })
final class ExportCommand implements Callable<Integer> {
  /** As many as a query finds, if that is not said. */
  private static final int FOUND = 1000;

  private static final String JSONL = "jsonl";
  private static final String BULK = "opensearch-bulk";

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "A query as for search; without one all reports are written.")
  private List<String> words = List.of();

  @Mixin private final Filters filters = new Filters();

  @Option(
      names = "--format",
      paramLabel = "jsonl|opensearch-bulk",
      description = "How to write them (default: jsonl).")
  private String format = JSONL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which is there only when it is whole.")
  private @Nullable Path output;

  private int written;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals(JSONL) && !format.equals(BULK)) {
      throw new UserException("--format %s: %s or %s", format, JSONL, BULK);
    }
    try (Archive archive = index.openExisting(lexicon.open())) {
      if (output == null) {
        write(archive, console.out());
      } else {
        writeFile(archive, output);
      }
    }
    console.note(written == 1 ? "1 report written." : "%d reports written.", written);
    return written == 0 ? ExitStatus.NO_HITS : ExitStatus.OK;
  }

  private void writeFile(Archive archive, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UserException("%s: there is no such folder", folder);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
        write(archive, out);
        if (out.checkError()) {
          throw new UserException("%s: cannot be written; is the disk full?", part);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void write(Archive archive, PrintWriter out) throws IOException {
    if (words.isEmpty()) {
      writeAll(archive, out);
      return;
    }
    IndexReader reader = archive.unwrap().getIndexReader();
    SearchRequest request =
        filters.request(TextInput.joined(words), FOUND, true, QueryOptions.DEFAULT);
    for (RankedReport ranked : archive.rank(request)) {
      if (!write(reader, ReportLookup.document(reader, ranked.id()).orElseThrow(), out)) {
        return;
      }
    }
  }

  private void writeAll(Archive archive, PrintWriter out) throws IOException {
    IndexReader reader = archive.unwrap().getIndexReader();
    Bits live = MultiBits.getLiveDocs(reader);
    int most = filters.limit(Integer.MAX_VALUE);
    for (int document = 0; document < reader.maxDoc() && written < most; document++) {
      if ((live == null || live.get(document))
          && filters.admits(ReportDocuments.report(reader.storedFields(), document))
          && !write(reader, document, out)) {
        return;
      }
    }
  }

  /** Writes a report; false if nobody reads it. */
  private boolean write(IndexReader reader, int document, PrintWriter out) throws IOException {
    if (format.equals(BULK)) {
      BulkLines.of(reader, document).print(out);
    } else {
      Report report = ReportDocuments.report(reader.storedFields(), document);
      JsonResults.printLine(out, json -> ReportJson.writeWhole(json, report));
    }
    written++;
    return !out.checkError();
  }
}

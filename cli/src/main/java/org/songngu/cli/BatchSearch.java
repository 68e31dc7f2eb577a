package org.songngu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.results.SearchNotes;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.UserException;
import org.songngu.search.Hit;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;

/**
 * Answers a file of queries, in its order, on all processors. A line that is no query is named and
 * does not stop the batch.
 */
final class BatchSearch {
  private static final int CHUNK = 512;

  private final Archive archive;
  private final Console console;
  private final Format format;
  private final boolean strict;
  private int hits;
  private int failed;

  private record Answer(
      QueryLine line, List<RankedReport> ranked, List<Hit> hits, @Nullable Exception failure) {}

  /**
   * @param strict whether a query is refused of which something cannot be read
   */
  BatchSearch(Archive archive, Console console, Format format, boolean strict) {
    this.archive = archive;
    this.console = console;
    this.format = format;
    this.strict = strict;
  }

  /** Answers all queries of a file with the settings of one request. */
  int run(String file, SearchRequest settings) throws IOException {
    if (format != Format.TREC && format != Format.JSONL) {
      throw new UserException("--queries prints --format trec or jsonl");
    }
    try (BufferedReader reader = TextInput.open(file)) {
      List<QueryLine> chunk = new ArrayList<>();
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        QueryLine line = QueryLine.read(++number, text);
        if (line == null) {
          console.note(QueryLine.FAULT, file, number);
        } else {
          chunk.add(line);
        }
        if (chunk.size() == CHUNK) {
          answer(file, chunk, settings);
          chunk.clear();
        }
        if (console.isBroken()) {
          break;
        }
      }
      answer(file, chunk, settings);
    }
    if (failed > 0) {
      return ExitStatus.SOME_FAILED;
    }
    return hits > 0 ? ExitStatus.OK : ExitStatus.NO_HITS;
  }

  private void answer(String file, List<QueryLine> chunk, SearchRequest settings)
      throws IOException {
    List<Answer> answers =
        chunk.parallelStream().map(line -> answer(line, settings.withQuery(line.query()))).toList();
    for (Answer answer : answers) {
      if (answer.failure() != null) {
        failed++;
        console.note("%s:%d: failed: %s", file, answer.line().number(), cause(answer.failure()));
      } else if (format == Format.TREC) {
        printTrec(console.out(), answer.line().id(), answer.ranked());
      } else {
        JsonResults.printLines(console, answer.line().id(), answer.hits());
      }
      hits += answer.ranked().size() + answer.hits().size();
    }
  }

  private Answer answer(QueryLine line, SearchRequest request) {
    try {
      if (strict) {
        new SearchNotes(console).refuseFault(request.query());
      }
      return format == Format.TREC
          ? new Answer(line, archive.rank(request), List.of(), null)
          : new Answer(line, List.of(), archive.search(request).hits(), null);
    } catch (IOException | RuntimeException e) {
      return new Answer(line, List.of(), List.of(), e);
    }
  }

  /** The first line: what follows points at the place in the query. */
  private String cause(Exception failure) {
    return String.valueOf(Failures.message(failure, console)).lines().findFirst().orElse("");
  }

  static List<RankedReport> ranked(List<Hit> hits) {
    return hits.stream().map(hit -> new RankedReport(hit.report().id(), hit.score())).toList();
  }

  /** Lines as trec_eval reads them; the rank begins at 1. */
  static void printTrec(PrintWriter out, String query, List<RankedReport> ranked) {
    int rank = 1;
    for (RankedReport report : ranked) {
      String id = report.id().replaceAll("\\s", "_");
      String score = String.format(Locale.ROOT, "%.6f", report.score());
      out.println(query + " Q0 " + id + " " + rank++ + " " + score + " songngu");
    }
  }
}

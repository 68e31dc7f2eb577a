package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.options.Filters;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.CsvResults;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.results.SearchNotes;
import org.songngu.cli.results.TextResults;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.UserException;
import org.songngu.cli.settings.UsesSettings;
import org.songngu.query.QueryOptions;
import org.songngu.search.SearchRequest;
import org.songngu.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches in both languages. */
@Command(
    name = "search",
    description = {
      "Searches in both languages; hits are grouped by event.",
      "Marks that are typed are obeyed, marks that are missing are free: 'ban dan' finds 'bán dẫn'."
          + " Syntax: \"a phrase\", OR, AND, -not, (…), field:value, published:[2024-07-01 TO *],"
          + " =word for exactly this word. Fields: title, body, language, published, source, id."
          + " 'songngu help query' explains it with examples."
    },
    footer = {
      "",
      "Examples:",
      "  songngu search --index news bán dẫn",
      "  songngu search --index news --language en 'tòa phúc thẩm'",
      "  songngu search --index news --queries queries.tsv --format trec --limit 100",
      "  songngu search --index news -- -begins-with-a-hyphen"
    })
final class SearchCommand implements Callable<Integer>, UsesSettings {
  private static final int BATCH_LIMIT = 1000;

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query; - reads it.")
  private List<String> words = List.of();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Answer every line 'id<TAB>query' of a file, or - for standard input.")
  private @Nullable String queries;

  @Mixin private final Filters filters = new Filters();

  private int usualLimit = SearchRequest.DEFAULT_MAX_HITS;

  @Option(
      names = "--group",
      paramLabel = "event|none",
      description = "Whether text groups the hits (default: event).")
  private Grouping group = Grouping.EVENT;

  @Mixin private final Widening widening = new Widening();

  @Option(names = "--exact-marks", description = "Missing marks are missing: no folding.")
  private boolean exactMarks;

  @Option(
      names = "--strict-query",
      description = "What looks like syntax and cannot be read is an error, not words.")
  private boolean strictQuery;

  @Option(
      names = "--explain",
      description = "Say how much each word counts and what a score is made of.")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl|csv|trec",
      description = "How results are printed (default: text).")
  private Format format = Format.TEXT;

  enum Grouping {
    EVENT,
    NONE
  }

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public void use(Settings settings) {
    index.use(settings);
    lexicon.use(settings);
    usualLimit = Integer.parseInt(settings.text(Setting.LIMIT));
  }

  /** Sets what is to be searched. */
  void setWords(List<String> searched) {
    words = searched;
  }

  /** Sets an option without a value, read without picocli; false if this is none. */
  boolean setFlag(String name) {
    switch (name) {
      case "--exact-marks" -> exactMarks = true;
      case "--strict-query" -> strictQuery = true;
      case "--explain" -> explain = true;
      default -> {
        return widening.setFlag(name);
      }
    }
    return true;
  }

  /** Sets an option, read without picocli; false if only picocli knows it or its fault. */
  boolean set(String name, String value) {
    try {
      switch (name) {
        case "--index" -> index.set(Path.of(value));
        case "--group" -> group = Grouping.valueOf(value.toUpperCase(Locale.ROOT));
        case "--format" -> format = Format.valueOf(value.toUpperCase(Locale.ROOT));
        default -> {
          return filters.set(name, value) && !value.startsWith("-");
        }
      }
      return !value.startsWith("-");
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return false;
    }
  }

  @Override
  public Integer call() throws IOException {
    String query = query();
    if ((queries == null) == query.isBlank()) {
      throw new UserException("search for what? Give a QUERY or --queries FILE");
    }
    if (strictQuery) {
      new SearchNotes(console).refuseFault(query);
    }
    if (queries == null) {
      try (Archive archive = index.openOnce(lexicon)) {
        return one(archive, query);
      }
    }
    try (Archive archive = index.openExisting(lexicon.open())) {
      return new BatchSearch(archive, console, format, strictQuery)
          .run(queries, request(query, BATCH_LIMIT));
    }
  }

  private int one(Archive archive, String query) throws IOException {
    long start = System.nanoTime();
    SearchRequest request = request(query, usualLimit);
    SearchResult result = archive.search(request);
    SearchNotes notes = new SearchNotes(console);
    notes.beforeHits(result);
    if (result.hits().isEmpty()) {
      notes.noHits(query, archive.alternative(request));
      return ExitStatus.NO_HITS;
    }
    print(result);
    notes.afterHits(result, System.nanoTime() - start);
    return ExitStatus.OK;
  }

  private void print(SearchResult result) throws IOException {
    switch (format) {
      case TEXT -> {
        TextResults text = new TextResults(console, explain);
        if (group == Grouping.EVENT) {
          text.printEvents(result.events());
        } else {
          text.printHits(result.hits());
        }
      }
      case JSON -> JsonResults.printArray(console.out(), result.hits());
      case JSONL -> JsonResults.printLines(console, result.hits());
      case CSV -> CsvResults.print(console.out(), result.hits());
      case TREC -> BatchSearch.printTrec(console.out(), "1", BatchSearch.ranked(result.hits()));
    }
  }

  private String query() throws IOException {
    if (words.equals(List.of("-"))) {
      return TextInput.joined(TextInput.open("-").lines().toList());
    }
    return TextInput.joined(words);
  }

  private SearchRequest request(String query, int otherwise) {
    QueryOptions options = new QueryOptions(widening.expands(), !exactMarks);
    return filters.request(query, otherwise, widening.bridges(), options);
  }
}

package org.songngu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LanguageOption;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.UserException;
import org.songngu.cli.settings.UsesSettings;
import org.songngu.evaluate.Evaluation;
import org.songngu.evaluate.Judgments;
import org.songngu.evaluate.Measure;
import org.songngu.evaluate.PairedComparison;
import org.songngu.evaluate.Run;
import org.songngu.query.QueryOptions;
import org.songngu.report.Language;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well an index answers judged queries. */
@Command(
    name = "evaluate",
    description = {
      "Measures how well an index answers judged queries.",
      "The measures are those of trec_eval. Without --qrels the answer to a query is the report"
          + " whose id is the query's id up to the first #, with or without .vi or .en behind it. A"
          + " query without results counts as 0."
    },
    footer = {
      "",
      "Examples:",
      "  songngu evaluate --index news --queries queries.tsv --qrels qrels.txt",
      "  songngu evaluate --index news --queries queries.tsv --qrels qrels.txt --baseline old.run",
      "  songngu evaluate --run new.run --baseline old.run --qrels qrels.txt --per-query"
    })
final class EvaluateCommand implements Callable<Integer>, UsesSettings {
  private static final int DEPTH = 100;

  /** How trec_eval calls the line of means. */
  private static final String ALL = "all";

  private final Console console;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Answer every line 'id<TAB>query' of a file, or - for standard input.")
  private @Nullable String queries;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "Which reports are right: lines 'query iteration report grade'.")
  private @Nullable String qrels;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Measure a run that search --format trec has printed, instead of searching.")
  private @Nullable String run;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Compare with an older run by a paired randomization test.")
  private @Nullable String baseline;

  @Mixin private final LanguageOption language = new LanguageOption();
  @Mixin private final Widening widening = new Widening();

  @Option(names = "--per-query", description = "Print the measures of every query too.")
  private boolean perQuery;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "How the numbers are printed (default: text).")
  private Format format = Format.TEXT;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void use(Settings settings) {
    index.use(settings);
    lexicon.use(settings);
  }

  @Override
  public Integer call() throws IOException {
    if (run != null && queries == null) {
      if (qrels == null) {
        throw new UserException("a run needs --qrels FILE, which says what is right");
      }
      return measure(readRun(run), readJudgments(qrels));
    }
    if (queries == null || run != null) {
      throw new UserException("evaluate what? Give --queries FILE or --run FILE");
    }
    return search(queries);
  }

  private int search(String file) throws IOException {
    try (Archive archive = index.openExisting(lexicon.open());
        BufferedReader lines = TextInput.open(file)) {
      JudgedSearch search = new JudgedSearch(archive, file, lines);
      Judgments judgments = qrels == null ? search.judgmentsByIds() : readJudgments(qrels);
      Optional<Language> only = language.language();
      return measure(
          search.run(request()),
          only.isEmpty() ? judgments : search.inLanguage(judgments, only.get()));
    }
  }

  private SearchRequest request() {
    return new SearchRequest(
        "",
        language.language(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DEPTH,
        widening.bridges(),
        new QueryOptions(widening.expands(), true));
  }

  private static Run readRun(String file) throws IOException {
    try (BufferedReader lines = TextInput.open(file)) {
      return Run.read(file, lines);
    }
  }

  private static Judgments readJudgments(String file) throws IOException {
    try (BufferedReader lines = TextInput.open(file)) {
      return Judgments.read(file, lines);
    }
  }

  private int measure(Run measured, Judgments judgments) throws IOException {
    if (judgments.queries().isEmpty()) {
      throw new UserException("no query has a report that is right");
    }
    Evaluation evaluation = Evaluation.of(measured, judgments);
    if (perQuery) {
      for (String query : judgments.queries()) {
        print(query, measure -> evaluation.value(query, measure));
      }
    }
    print(ALL, evaluation::mean);
    if (baseline != null) {
      compare(Evaluation.of(readRun(baseline), judgments), evaluation);
    }
    return ExitStatus.OK;
  }

  private void print(String query, ToDoubleFunction<Measure> values) throws IOException {
    if (format == Format.TEXT) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", query));
      for (Measure measure : Measure.values()) {
        line.append(
            String.format(
                Locale.ROOT, "  %s %.4f", measure.label(), values.applyAsDouble(measure)));
      }
      console.out().println(SafeText.line(line.toString()));
    } else {
      JsonResults.printLine(
          console.out(),
          json -> {
            JsonResults.begin(json);
            json.writeStringField("qid", query);
            for (Measure measure : Measure.values()) {
              json.writeNumberField(measure.label(), values.applyAsDouble(measure));
            }
            json.writeEndObject();
          });
    }
  }

  private void compare(Evaluation older, Evaluation newer) throws IOException {
    for (Measure measure : Measure.values()) {
      PairedComparison both = PairedComparison.of(older, newer, measure);
      if (format == Format.TEXT) {
        console
            .out()
            .println(
                console.say(
                    "%-24s  %s %+.4f  (%d up, %d down, %d equal; p = %.4f)",
                    console.say("against the baseline"),
                    measure.label(),
                    both.difference(),
                    both.better(),
                    both.worse(),
                    both.equal(),
                    both.p()));
      } else {
        JsonResults.printLine(
            console.out(),
            json -> {
              JsonResults.begin(json);
              json.writeStringField("measure", measure.label());
              json.writeNumberField("difference", both.difference());
              json.writeNumberField("better", both.better());
              json.writeNumberField("worse", both.worse());
              json.writeNumberField("equal", both.equal());
              json.writeNumberField("p", both.p());
              json.writeEndObject();
            });
      }
    }
  }
}

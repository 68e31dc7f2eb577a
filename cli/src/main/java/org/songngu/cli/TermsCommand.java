package org.songngu.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.options.LanguageConverter;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.results.KnownForms;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.UserException;
import org.songngu.lexicon.FormFinder;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.LexiconCoverage;
import org.songngu.lexicon.LexiconFormatException;
import org.songngu.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the lexicon knows of a word, or how much of a language it knows. */
@Command(
    name = "terms",
    description = {
      "Shows what the lexicon knows of a word.",
      "That is its meanings, their forms in both languages with weights, and the files that they"
          + " come from; with --index, in how many reports each form occurs.",
      "With --coverage: how much of a language the lexicon knows, by a list of lines"
          + " 'word<TAB>count<TAB>…<TAB>share with a capital'."
    },
    footer = {
      "",
      "Examples:",
      "  songngu terms --index news bán dẫn",
      "  songngu terms --coverage vi-frequency.tsv --missing 100"
    })
final class TermsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "A word in either language.")
  private List<String> words = List.of();

  @Option(
      names = "--coverage",
      paramLabel = "FILE",
      description = "Print the share of a frequency list's tokens that is covered.")
  private @Nullable String list;

  @Option(
      names = "--missing",
      paramLabel = "N",
      description = "With --coverage: print the first N words that are not covered.")
  private int missing;

  @Option(
      names = "--language",
      paramLabel = "vi|en",
      converter = LanguageConverter.class,
      description = "With --coverage: the language of the list (default: both are measured).")
  private @Nullable Language language;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "How it is printed (default: text).")
  private Format format = Format.TEXT;

  TermsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format != Format.TEXT && format != Format.JSONL) {
      throw new UserException("terms prints --format text or jsonl");
    }
    String word = String.join(" ", words);
    if ((list == null) == word.isBlank()) {
      throw new UserException("what of the lexicon? Give a WORD or --coverage FILE");
    }
    return list == null ? printForms(word) : printCoverage(list);
  }

  private int printForms(String word) throws IOException {
    Lexicon known = lexicon.open();
    List<Integer> forms = new ArrayList<>(new FormFinder(known).find(word));
    if (forms.isEmpty()) {
      console.note("The lexicon has no entry for %s", word);
      return ExitStatus.NO_HITS;
    }
    if (!index.isGiven()) {
      print(new KnownForms(known, null), forms);
      return ExitStatus.OK;
    }
    try (Archive archive = index.openExisting(known)) {
      print(new KnownForms(known, archive), forms);
    }
    return ExitStatus.OK;
  }

  private void print(KnownForms known, List<Integer> forms) throws IOException {
    for (int form : forms) {
      if (format == Format.JSONL) {
        JsonResults.printLine(console.out(), json -> known.write(json, form));
      } else {
        known.print(console, form);
      }
    }
  }

  private int printCoverage(String file) throws IOException {
    Lexicon known = lexicon.open();
    List<LexiconCoverage> measured = new ArrayList<>();
    for (Language each : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      if (language == null || language == each) {
        try (Reader reader = TextInput.open(file)) {
          measured.add(LexiconCoverage.of(known, each, file, reader));
        } catch (LexiconFormatException e) {
          throw LexiconOption.faulty(e);
        }
      }
    }
    for (LexiconCoverage coverage : measured) {
      print(coverage);
    }
    // Without --language, the list is of the language that it is best covered in.
    LexiconCoverage best =
        measured.stream().max(Comparator.comparingDouble(LexiconCoverage::share)).orElseThrow();
    for (LexiconCoverage.Missing word : best.missing().stream().limit(missing).toList()) {
      print(best.language(), word);
    }
    return ExitStatus.OK;
  }

  private void print(LexiconCoverage coverage) throws IOException {
    String code = coverage.language().code();
    if (format == Format.JSONL) {
      JsonResults.printLine(
          console.out(),
          json -> {
            JsonResults.begin(json);
            json.writeStringField("language", code);
            json.writeNumberField("tokens", coverage.tokens());
            json.writeNumberField("covered", coverage.covered());
            json.writeNumberField("share", coverage.share());
            json.writeEndObject();
          });
      return;
    }
    console
        .out()
        .println(
            console.say(
                "%s  %.2f %% of %,d tokens", code, 100 * coverage.share(), coverage.tokens()));
  }

  private void print(Language ofList, LexiconCoverage.Missing word) throws IOException {
    if (format == Format.JSONL) {
      JsonResults.printLine(
          console.out(),
          json -> {
            JsonResults.begin(json);
            json.writeStringField("language", ofList.code());
            json.writeStringField("missing", word.word());
            json.writeNumberField("tokens", word.tokens());
            json.writeEndObject();
          });
      return;
    }
    console.out().println(SafeText.line(word.word()) + "\t" + word.tokens());
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.songngu.lexicon.Concept;
import org.songngu.lexicon.Form;
import org.songngu.lexicon.FormFinder;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Sense;
import org.songngu.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what the lexicon knows of a word. */
@Command(
    name = "terms",
    description = "Shows what the lexicon knows of a word: its meanings and their other names.")
final class TermsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "A word in either language.")
  private List<String> words = List.of();

  TermsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String word = String.join(" ", words);
    Lexicon lexicon = Lexicon.builtIn();
    List<Integer> forms = new ArrayList<>(new FormFinder(lexicon).find(word));
    if (forms.isEmpty()) {
      console.err().println(SafeText.line("The lexicon has no entry for " + word));
      return ExitStatus.NO_HITS;
    }
    for (int form : forms) {
      print(lexicon, form);
    }
    return ExitStatus.OK;
  }

  private void print(Lexicon lexicon, int form) {
    String title = lexicon.forms().text(form);
    String language = lexicon.forms().language(form).code();
    console.out().println(console.style().bold(title) + " (" + language + ")");
    for (Sense sense : lexicon.forms().senses(form)) {
      Concept concept = lexicon.concept(sense.concept());
      String kind = concept.kind().name().toLowerCase(Locale.ROOT);
      console
          .out()
          .println(
              "  %3.0f %%  %s: %s = %s"
                  .formatted(
                      100 * sense.probability(),
                      kind,
                      texts(concept.forms(Language.VIETNAMESE)),
                      texts(concept.forms(Language.ENGLISH))));
      if (!concept.note().isEmpty()) {
        console.out().println("         " + console.style().dim(concept.note()));
      }
    }
  }

  private static String texts(List<Form> forms) {
    return forms.stream().map(Form::text).collect(Collectors.joining(", "));
  }
}

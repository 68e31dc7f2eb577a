package org.songngu.cli.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songngu.Archive;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.SafeText;
import org.songngu.lexicon.Concept;
import org.songngu.lexicon.Form;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Sense;
import org.songngu.lexicon.Surface;
import org.songngu.report.Language;

/**
 * Shows forms of a lexicon with their meanings, as text and as JSON.
 *
 * @param archive where to count the reports that have a form; nowhere if null
 */
public record KnownForms(Lexicon lexicon, @Nullable Archive archive) {
  /** A weight is kept as a float, which has so many digits; more of them are noise. */
  private static final MathContext DIGITS = new MathContext(6);

  /** Prints a form and a line for each of its meanings, the likeliest first. */
  public void print(Console console, int form) throws IOException {
    String title = console.style().bold(SafeText.line(lexicon.forms().text(form)));
    String language = lexicon.forms().language(form).code();
    console.out().println("%s (%s)%s".formatted(title, language, inReports(console, form)));
    for (Sense sense : lexicon.forms().senses(form)) {
      Concept concept = lexicon.concept(sense.concept());
      console
          .out()
          .println(
              SafeText.line(
                  "  %3.0f %%  %s: %s = %s"
                      .formatted(
                          100 * sense.probability(),
                          kind(concept),
                          texts(sense.concept(), concept, Language.VIETNAMESE, console),
                          texts(sense.concept(), concept, Language.ENGLISH, console))));
      String note = concept.note().isEmpty() ? "" : "; " + concept.note();
      String from = console.say("from %s", String.join(", ", concept.origins())) + note;
      console.out().println(console.style().dim(SafeText.line("         " + from)));
    }
  }

  private String inReports(Console console, int form) throws IOException {
    if (archive == null) {
      return "";
    }
    return " " + console.count(archive.reportsWith(form), "in 1 report", "in %,d reports");
  }

  private static String kind(Concept concept) {
    return concept.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The forms as a file of the lexicon writes them, with the number of reports in brackets. */
  private String texts(int concept, Concept written, Language language, Console console)
      throws IOException {
    List<String> texts = new ArrayList<>();
    List<Surface> surfaces = lexicon.surfaces(concept, language);
    for (int i = 0; i < surfaces.size(); i++) {
      Form form = written.forms(language).get(i);
      String weight = form.weight() == 1 ? "" : ":" + weight(form).toPlainString();
      String reports =
          archive == null
              ? ""
              : String.format(
                  console.texts().numbers(), " (%,d)", archive.reportsWith(surfaces.get(i).form()));
      texts.add(form.text() + weight + reports);
    }
    return String.join(", ", texts);
  }

  private static BigDecimal weight(Form form) {
    return new BigDecimal(form.weight()).round(DIGITS).stripTrailingZeros();
  }

  /** Writes a form with its meanings as one object. */
  public void write(JsonGenerator json, int form) throws IOException {
    JsonResults.begin(json);
    json.writeStringField("form", lexicon.forms().text(form));
    json.writeStringField("language", lexicon.forms().language(form).code());
    writeReports(json, form);
    json.writeArrayFieldStart("meanings");
    for (Sense sense : lexicon.forms().senses(form)) {
      Concept concept = lexicon.concept(sense.concept());
      json.writeStartObject();
      json.writeNumberField("probability", (float) sense.probability());
      json.writeStringField("kind", kind(concept));
      writeForms(json, sense.concept(), concept, Language.VIETNAMESE);
      writeForms(json, sense.concept(), concept, Language.ENGLISH);
      json.writeStringField("note", concept.note());
      json.writeArrayFieldStart("origins");
      for (String origin : concept.origins()) {
        json.writeString(origin);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeForms(JsonGenerator json, int concept, Concept written, Language language)
      throws IOException {
    json.writeArrayFieldStart(language.code());
    List<Surface> surfaces = lexicon.surfaces(concept, language);
    for (int i = 0; i < surfaces.size(); i++) {
      json.writeStartObject();
      json.writeStringField("form", written.forms(language).get(i).text());
      json.writeNumberField("weight", weight(written.forms(language).get(i)));
      writeReports(json, surfaces.get(i).form());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeReports(JsonGenerator json, int form) throws IOException {
    if (archive != null) {
      json.writeNumberField("reports", archive.reportsWith(form));
    }
  }
}

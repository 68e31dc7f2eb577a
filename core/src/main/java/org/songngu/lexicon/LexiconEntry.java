package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.songngu.report.Language;

/**
 * A line of a lexicon file.
 *
 * @param file the file's name
 * @param line its number, from 1
 * @param kind what the concept is
 * @param vietnamese the forms on the left side; never empty
 * @param english the forms on the right side; never empty
 * @param note what stands behind the forms; empty as a rule
 */
record LexiconEntry(
    String file,
    int line,
    ConceptKind kind,
    List<Written> vietnamese,
    List<Written> english,
    String note) {

  /** The weight of a form for which none is written. */
  static final double USUAL_WEIGHT = 1;

  /**
   * A form as a line has it.
   *
   * @param text the form itself, composed, without the mark of foreign forms
   * @param weight the weight, where one is written; 0 silences the form
   * @param column where it begins in the line, from 1
   */
  record Written(String text, OptionalDouble weight, int column) {
    boolean isSilenced() {
      return weight.isPresent() && weight.getAsDouble() == 0;
    }

    Form form() {
      return new Form(text, weight.orElse(USUAL_WEIGHT));
    }
  }

  LexiconEntry {
    vietnamese = List.copyOf(vietnamese);
    english = List.copyOf(english);
  }

  List<Written> forms(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  List<Written> forms() {
    List<Written> all = new ArrayList<>(vietnamese);
    all.addAll(english);
    return all;
  }

  Concept concept() {
    return new Concept(
        kind,
        vietnamese.stream().map(Written::form).toList(),
        english.stream().map(Written::form).toList(),
        note,
        List.of(file));
  }

  LexiconFault fault(Written form, String rule) {
    return new LexiconFault(file, line, form.column, rule);
  }
}

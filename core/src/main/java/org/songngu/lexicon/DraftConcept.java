package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.songngu.lexicon.LexiconEntry.Written;
import org.songngu.report.Language;

/** A concept while a user's lines change it. */
final class DraftConcept {
  private final ConceptKind kind;
  private final List<TermForm> vietnamese = new ArrayList<>();
  private final List<TermForm> english = new ArrayList<>();
  private final List<String> origins;
  private String note;

  /** A form with the term that stands for it: forms with the same term are one. */
  private record TermForm(String term, Form form) {}

  /** A concept as a lexicon has it. */
  DraftConcept(Concept concept, FormTokens tokens) {
    this.kind = concept.kind();
    this.note = concept.note();
    this.origins = new ArrayList<>(concept.origins());
    for (Form form : concept.vietnamese()) {
      vietnamese.add(new TermForm(tokens.term(form.text(), Language.VIETNAMESE), form));
    }
    for (Form form : concept.english()) {
      english.add(new TermForm(tokens.term(form.text(), Language.ENGLISH), form));
    }
  }

  private List<TermForm> side(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }

  boolean has(Language language, String term) {
    return find(side(language), term) >= 0;
  }

  /** Whether the terms are the concept's first ones. */
  boolean begins(String vietnameseTerm, String englishTerm) {
    return find(vietnamese, vietnameseTerm) == 0 && find(english, englishTerm) == 0;
  }

  private static int find(List<TermForm> side, String term) {
    for (int i = 0; i < side.size(); i++) {
      if (side.get(i).term.equals(term)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Does what a line says of a language's forms.
   *
   * @param forms the forms of the line, each with its term
   */
  void apply(Language language, List<Written> forms, List<String> terms) {
    List<TermForm> side = side(language);
    int place = 0;
    for (int i = 0; i < forms.size(); i++) {
      Written written = forms.get(i);
      int known = find(side, terms.get(i));
      if (written.isSilenced()) {
        place = remove(side, known, place);
      } else if (known < 0) {
        side.add(place++, new TermForm(terms.get(i), written.form()));
      } else {
        TermForm form = side.get(known);
        double weight = written.weight().orElse(form.form.weight());
        side.set(known, new TermForm(form.term, new Form(form.form.text(), weight)));
        place = known + 1;
      }
    }
  }

  private static int remove(List<TermForm> side, int known, int place) {
    if (known < 0) {
      return place;
    }
    side.remove(known);
    return known;
  }

  void changedBy(String file, String remark) {
    if (!origins.getLast().equals(file)) {
      origins.add(file);
    }
    note = remark.isEmpty() ? note : remark;
  }

  /** Whether the concept still has a form in each language. */
  boolean isWhole() {
    return !vietnamese.isEmpty() && !english.isEmpty();
  }

  Concept concept() {
    return new Concept(kind, forms(vietnamese), forms(english), note, origins);
  }

  private static List<Form> forms(List<TermForm> side) {
    return side.stream().map(TermForm::form).toList();
  }
}

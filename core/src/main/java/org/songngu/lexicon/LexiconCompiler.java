package org.songngu.lexicon;

import java.util.Arrays;
import java.util.List;
import org.songngu.report.Language;

/** Compiles concepts into a {@link Lexicon}. Used once; not safe for use by several threads. */
final class LexiconCompiler {
  private static final List<Language> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

  private final FormTokens tokens = new FormTokens();
  private final FormsBuilder forms = new FormsBuilder();
  private final Concepts.Builder concepts = new Concepts.Builder();
  private int size;

  /** Adds a concept; forms without letters or digits are left out. */
  void add(Concept concept) {
    for (Language language : LANGUAGES) {
      for (Form form : concept.forms(language)) {
        String term = tokens.term(form.text(), language);
        if (!term.isEmpty()) {
          int number = forms.add(form.text(), term, language, form.isCased());
          addForm(number, language, concept.kind(), form.weight());
        }
      }
    }
    end(concept.kind(), concept.note(), concept.origins());
  }

  private void addForm(int number, Language language, ConceptKind kind, double weight) {
    if (forms.addMeaning(number, size, kind.isContent(), weight)) {
      concepts.addForm(language, number, weight);
    }
  }

  private void end(ConceptKind kind, String note, List<String> origins) {
    concepts.endConcept(kind, note, origins);
    size++;
  }

  /** What copies concepts of another lexicon into this one. */
  Copier copier(Forms from, Concepts base) {
    return new Copier(from, base);
  }

  /** Copies concepts of a compiled lexicon, whose forms are cut into tokens already. */
  final class Copier {
    private static final int NEW = -1;

    private final Forms from;
    private final Concepts base;
    private final int[] numbers;

    Copier(Forms from, Concepts base) {
      this.from = from;
      this.base = base;
      this.numbers = new int[from.size()];
      Arrays.fill(numbers, NEW);
    }

    void add(int concept) {
      ConceptKind kind = base.kind(concept);
      for (Language language : LANGUAGES) {
        for (Surface surface : base.surfaces(concept, language)) {
          addForm(number(surface.form()), language, kind, surface.weight());
        }
      }
      end(kind, base.note(concept), base.origins(concept));
    }

    private int number(int form) {
      if (numbers[form] == NEW) {
        numbers[form] =
            forms.add(from.text(form), from.term(form), from.language(form), from.isCased(form));
      }
      return numbers[form];
    }
  }

  Lexicon compile() {
    return new Lexicon(
        concepts.build(),
        forms.build(),
        forms.index(Language.VIETNAMESE),
        forms.index(Language.ENGLISH),
        forms.foldedIndex());
  }
}

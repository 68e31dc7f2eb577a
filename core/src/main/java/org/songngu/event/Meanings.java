package org.songngu.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Sense;
import org.songngu.report.Language;

/** What each form of the lexicon can mean, ready for comparison. Safe for use by many threads. */
final class Meanings {
  private final Lexicon lexicon;
  private final AtomicReferenceArray<@Nullable Meaning> meanings;
  private final Map<String, Integer> formOfTerm = new HashMap<>();

  /**
   * @param concepts the numbers of the concepts, the likeliest first
   * @param probabilities how likely the form means each of them
   * @param kind the kind of the likeliest
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Meaning(int[] concepts, double[] probabilities, ConceptKind kind) {
    static final Meaning NONE = new Meaning(new int[0], new double[0], ConceptKind.NOUN);
  }

  Meanings(Lexicon lexicon) {
    this.lexicon = lexicon;
    Forms forms = lexicon.forms();
    this.meanings = new AtomicReferenceArray<>(forms.size());
    for (int form = 0; form < forms.size(); form++) {
      formOfTerm.put(forms.language(form).code() + forms.term(form), form);
    }
  }

  /** The form of a language whose term this is, or -1. */
  int form(Language language, String term) {
    return formOfTerm.getOrDefault(language.code() + term, -1);
  }

  /** What a concept is called: its first English form. */
  String name(int concept) {
    return lexicon.concept(concept).english().getFirst().text();
  }

  /** The term of a form. */
  String term(int form) {
    return lexicon.forms().term(form);
  }

  Language language(int form) {
    return lexicon.forms().language(form);
  }

  Meaning of(int form) {
    Meaning known = meanings.get(form);
    if (known == null) {
      known = read(form);
      meanings.set(form, known);
    }
    return known;
  }

  /** What a word can mean that can be any of several forms. */
  Meaning of(int[] forms) {
    if (forms.length == 0) {
      return Meaning.NONE;
    }
    Meaning first = of(forms[0]);
    if (forms.length == 1) {
      return first;
    }
    Map<Integer, Double> sum = new HashMap<>();
    for (int form : forms) {
      Meaning meaning = of(form);
      for (int i = 0; i < meaning.concepts.length; i++) {
        sum.merge(meaning.concepts[i], meaning.probabilities[i] / forms.length, Double::sum);
      }
    }
    int[] concepts = sum.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] probabilities = new double[concepts.length];
    for (int i = 0; i < concepts.length; i++) {
      probabilities[i] = sum.getOrDefault(concepts[i], 0.0);
    }
    return new Meaning(concepts, probabilities, first.kind);
  }

  private Meaning read(int form) {
    List<Sense> senses = lexicon.forms().senses(form);
    return new Meaning(
        senses.stream().mapToInt(Sense::concept).toArray(),
        senses.stream().mapToDouble(Sense::probability).toArray(),
        lexicon.concept(senses.getFirst().concept()).kind());
  }
}

package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/**
 * All concepts, compiled: what is this called in the other language, and where does a known form
 * stand in a text? Immutable and safe for use by many threads.
 *
 * <p>{@link #words} finds the canonical forms of a language, {@link #foldedWords} the Vietnamese
 * forms by their spelling without marks, each as numbers of {@link #forms}.
 */
public final class Lexicon {
  /** How usual a form is that a concept names second, third and later, against the first. */
  private static final double[] ORDER = {1, 0.9, 0.8, 0.7, 0.6, 0.5};

  private final List<Concept> concepts;
  private final Forms forms = new Forms();
  private final Map<Language, List<List<Surface>>> surfaces = new EnumMap<>(Language.class);
  private final Map<Language, WordIndex> words = new EnumMap<>(Language.class);
  private final WordIndex foldedWords;

  private Lexicon(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    FormTokens tokens = new FormTokens();
    Map<List<String>, List<Integer>> folded = new HashMap<>();
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      Map<List<String>, List<Integer>> formsOfKey = new HashMap<>();
      Map<String, Integer> formOfTerm = new HashMap<>();
      List<List<Surface>> surfacesOfConcept = new ArrayList<>();
      for (int concept = 0; concept < concepts.size(); concept++) {
        List<Surface> surfacesHere = new ArrayList<>();
        for (Form form : this.concepts.get(concept).forms(language)) {
          List<String> key = tokens.keys(form.text(), language);
          if (key.isEmpty()) {
            continue;
          }
          String term = form.isCased() ? tokens.cased(form.text()) : String.join(" ", key);
          Integer number = formOfTerm.get(term);
          if (number == null) {
            number = forms.add(form.text(), language, term, form.isCased());
            formOfTerm.put(term, number);
            formsOfKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(number);
            if (language == Language.VIETNAMESE) {
              List<String> foldedKey = key.stream().map(Folding::of).toList();
              folded.computeIfAbsent(foldedKey, any -> new ArrayList<>(1)).add(number);
            }
          }
          forms.addMeaning(
              number, concept, this.concepts.get(concept).kind().isContent(), form.weight());
          double order = ORDER[Math.min(surfacesHere.size(), ORDER.length - 1)];
          surfacesHere.add(new Surface(number, order * Math.min(form.weight(), 1)));
        }
        surfacesOfConcept.add(List.copyOf(surfacesHere));
      }
      surfaces.put(language, surfacesOfConcept);
      words.put(language, WordIndex.of(formsOfKey));
    }
    foldedWords = WordIndex.of(folded);
  }

  /**
   * The lexicon that comes with the library; compiled at the first call and shared from then on.
   */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    static final Lexicon LEXICON = Lexicon.of(BuiltInLexicon.concepts());
  }

  /** Compiles concepts; later ones add to earlier ones. */
  public static Lexicon of(List<Concept> concepts) {
    return new Lexicon(concepts);
  }

  public int size() {
    return concepts.size();
  }

  /** A concept by its number, from 0. */
  public Concept concept(int number) {
    return concepts.get(number);
  }

  /** The forms of a concept in a language, the most usual first; empty for another language. */
  public List<Surface> surfaces(int concept, Language language) {
    List<List<Surface>> ofLanguage = surfaces.get(language);
    return ofLanguage == null ? List.of() : ofLanguage.get(concept);
  }

  public Forms forms() {
    return forms;
  }

  /**
   * The forms of a language by their canonical tokens (Vietnamese) or stems (English).
   *
   * @param language Vietnamese or English
   */
  public WordIndex words(Language language) {
    WordIndex index = words.get(language);
    if (index == null) {
      throw new IllegalArgumentException(
          "language %s: the lexicon has Vietnamese and English forms".formatted(language));
    }
    return index;
  }

  /** The Vietnamese forms by their tokens without marks. */
  public WordIndex foldedWords() {
    return foldedWords;
  }

  /** The numbers of all concepts. */
  public IntStream numbers() {
    return IntStream.range(0, concepts.size());
  }
}

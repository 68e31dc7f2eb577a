package org.songngu.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  private final String fingerprint;
  private final Concepts concepts;
  private final Forms forms;
  private final WordIndex vietnamese;
  private final WordIndex english;
  private final WordIndex folded;

  Lexicon(
      Concepts concepts, Forms forms, WordIndex vietnamese, WordIndex english, WordIndex folded) {
    this(Fingerprint.of(forms, vietnamese, english), concepts, forms, vietnamese, english, folded);
  }

  private Lexicon(
      String fingerprint,
      Concepts concepts,
      Forms forms,
      WordIndex vietnamese,
      WordIndex english,
      WordIndex folded) {
    this.fingerprint = fingerprint;
    this.concepts = concepts;
    this.forms = forms;
    this.vietnamese = vietnamese;
    this.english = english;
    this.folded = folded;
  }

  /**
   * {@return the lexicon that comes with the library; loaded at the first call and shared from then
   * on}
   */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    static final Lexicon LEXICON = BuiltInLexicon.load();
  }

  /**
   * Compiles concepts; a form that several of them have gets their meanings together.
   *
   * @param concepts all that it knows
   * @return a lexicon of these concepts
   */
  public static Lexicon of(List<Concept> concepts) {
    LexiconCompiler compiler = new LexiconCompiler();
    concepts.forEach(concept -> compiler.add(NameLetters.addedTo(concept)));
    return compiler.compile();
  }

  /**
   * This lexicon with a user's additions and changes. Takes about half a second for the built-in
   * one; keep the result.
   *
   * @param user the user's entries
   * @return a lexicon of both
   * @throws LexiconFormatException if an entry silences what is not there
   */
  public Lexicon with(UserLexicon user) {
    return user.isEmpty() ? this : new LexiconMerger(this, concepts).merge(user);
  }

  /**
   * {@return what an index remembers of the lexicon that made it: two lexicons that make the same
   * terms of every text have the same one} Words that come or go change it, and so does a word that
   * is no longer, or no more than before, a function word; weights and translations do not, because
   * they count when a query is understood.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** {@return how many concepts there are} */
  public int size() {
    return concepts.size();
  }

  /**
   * {@return a concept by its number, from 0}
   *
   * @param number the concept's number
   */
  public Concept concept(int number) {
    return concepts.concept(number, forms);
  }

  /**
   * {@return what sort of thing a concept is}
   *
   * @param concept the concept's number
   */
  public ConceptKind kind(int concept) {
    return concepts.kind(concept);
  }

  /**
   * {@return the forms of a concept in a language, the most usual first; empty for another
   * language}
   *
   * @param concept the concept's number
   * @param language Vietnamese or English
   */
  public List<Surface> surfaces(int concept, Language language) {
    List<Surface> usual = new ArrayList<>();
    for (Surface surface : concepts.surfaces(concept, language)) {
      double order = ORDER[Math.min(usual.size(), ORDER.length - 1)];
      usual.add(new Surface(surface.form(), order * Math.min(surface.weight(), 1)));
    }
    return usual;
  }

  /** {@return all forms of all concepts} */
  public Forms forms() {
    return forms;
  }

  /**
   * {@return the forms of a language by their canonical tokens (Vietnamese) or stems (English)}
   *
   * @param language Vietnamese or English
   */
  public WordIndex words(Language language) {
    return switch (language) {
      case VIETNAMESE -> vietnamese;
      case ENGLISH -> english;
      case OTHER ->
          throw new IllegalArgumentException(
              "language %s: the lexicon has Vietnamese and English forms".formatted(language));
    };
  }

  /** {@return the Vietnamese forms by their tokens without marks} */
  public WordIndex foldedWords() {
    return folded;
  }

  /** {@return the numbers of all concepts} */
  public IntStream numbers() {
    return IntStream.range(0, concepts.size());
  }

  /** Writes the compiled lexicon; {@link #read} reads it back in the same version. */
  void write(ImageWriter output) {
    output.writeString(fingerprint);
    concepts.write(output);
    forms.write(output);
    vietnamese.write(output);
    english.write(output);
    folded.write(output);
  }

  static Lexicon read(ImageReader input) throws IOException {
    return new Lexicon(
        input.readString(),
        Concepts.read(input),
        Forms.read(input),
        WordIndex.read(input),
        WordIndex.read(input),
        WordIndex.read(input));
  }
}

package org.songngu.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a concept is; in the lexicon's files the lower-case name begins the line. */
public enum ConceptKind {
  /** Common noun: {@code nhà máy} = factory. */
  NOUN,
  /** Verb: {@code khởi công} = break ground. */
  VERB,
  /** Adjective: {@code an toàn} = safe. */
  ADJ,
  /** Adverb: {@code thường xuyên} = often. */
  ADV,
  /** Articles, prepositions, particles: known, and never searched for. */
  FUNCTION,
  /** Pronoun. */
  PRONOUN,
  /** Classifiers and units. */
  MEASURE,
  /** Word for a number or an order of magnitude. */
  NUMBER,
  /** Word for a time: days, months, seasons. */
  TIME,
  /** Name of a place. */
  PLACE,
  /** Name of a person. */
  PERSON,
  /** Organizations, agencies, offices. */
  ORG,
  /** A kind of happening: visit, trial, storm. */
  EVENT,
  /** Several words that mean something together. */
  PHRASE;

  /** {@return the names of all kinds, as the lexicon's files write them} */
  public static List<String> names() {
    return Arrays.stream(values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * {@return the kind of a name such as {@code noun}; empty if there is none}
   *
   * @param name the name
   */
  public static Optional<ConceptKind> ofName(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** {@return whether words of this kind say something about a report's subject} */
  public boolean isContent() {
    return this != FUNCTION && this != PRONOUN && this != MEASURE;
  }

  /** {@return whether words of this kind name one thing in the world} */
  public boolean isName() {
    return this == PLACE || this == PERSON || this == ORG;
  }
}

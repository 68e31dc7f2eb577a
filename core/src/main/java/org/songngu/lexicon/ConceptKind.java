package org.songngu.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a concept is; in the lexicon's files the lower-case name begins the line. */
public enum ConceptKind {
  NOUN,
  VERB,
  ADJ,
  ADV,
  /** Articles, prepositions, particles: known, and never searched for. */
  FUNCTION,
  PRONOUN,
  /** Classifiers and units. */
  MEASURE,
  NUMBER,
  TIME,
  PLACE,
  PERSON,
  /** Organizations, agencies, offices. */
  ORG,
  /** A kind of happening: visit, trial, storm. */
  EVENT,
  PHRASE;

  /** The names of all kinds, as the lexicon's files write them. */
  public static List<String> names() {
    return Arrays.stream(values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The kind of a name such as {@code noun}; empty if there is none. */
  public static Optional<ConceptKind> ofName(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** Whether words of this kind say something about a report's subject. */
  public boolean isContent() {
    return this != FUNCTION && this != PRONOUN && this != MEASURE;
  }

  /** Whether words of this kind name one thing in the world. */
  public boolean isName() {
    return this == PLACE || this == PERSON || this == ORG;
  }
}

package org.songngu.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.report.Language;

/**
 * What a report says of its event, in terms that do not depend on its language. Immutable.
 *
 * <p>Besides what was read it holds what every comparison needs again.
 */
final class Signature {
  private final String id;
  private final Language language;
  private final boolean marked;
  private final List<SignatureWord> words;
  private final Map<String, SignatureName> names;
  private final Map<String, Double> numbers;
  private final EventDays days;
  private final Map<String, SignatureWord> byKey = new HashMap<>();
  private final Map<Integer, Double> concepts = new HashMap<>();
  private final double norm;

  /**
   * @param id the report's id
   * @param language Vietnamese or English
   * @param marked whether the text has its marks; English always has
   * @param words the words that say something, those that say most first
   * @param names folded names and pairs of neighbouring words in names: {@code seoul}, {@code minh
   *     pham}
   * @param numbers quantities, written alike in both languages, each with its weight
   * @param days when it happened and when it was published, as far as the report says
   */
  Signature(
      String id,
      Language language,
      boolean marked,
      List<SignatureWord> words,
      Map<String, SignatureName> names,
      Map<String, Double> numbers,
      EventDays days) {
    this.id = id;
    this.language = language;
    this.marked = marked;
    this.words = List.copyOf(words);
    this.names = Collections.unmodifiableMap(new TreeMap<>(names));
    this.numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    this.days = days;
    double squares = 0;
    for (SignatureWord word : words) {
      byKey.put(word.key(), word);
      squares += word.weight() * word.weight();
      for (int i = 0; i < word.meaning().concepts().length; i++) {
        concepts.merge(word.meaning().concepts()[i], word.meaning().probabilities()[i], Math::max);
      }
    }
    this.norm = Math.sqrt(squares);
  }

  String id() {
    return id;
  }

  Language language() {
    return language;
  }

  boolean isMarked() {
    return marked;
  }

  List<SignatureWord> words() {
    return words;
  }

  Map<String, SignatureName> names() {
    return names;
  }

  Map<String, Double> numbers() {
    return numbers;
  }

  EventDays days() {
    return days;
  }

  /** The words by their keys. */
  Map<String, SignatureWord> byKey() {
    return byKey;
  }

  /** How surely the report speaks of each concept, by the concept's number. */
  Map<Integer, Double> concepts() {
    return concepts;
  }

  /** The length of the vector of words. */
  double norm() {
    return norm;
  }

  /** Whether the words of both are written alike, so that they can be compared as they are. */
  boolean isWrittenLike(Signature other) {
    return language == other.language && marked == other.marked;
  }
}

package org.songngu.signature;

import java.util.Objects;

/**
 * What a report says of its event, in terms that do not depend on its language. Immutable.
 *
 * <p>Words, names, concepts and quantities are numbers ({@link Hashes}) in ascending order, so that
 * two signatures are compared by walking through both at once. Weights are rounded as they are
 * stored, so that a signature that was read from an index decides as the fresh one did.
 */
public final class Signature {
  /** The mark of what stands in the headline. */
  public static final int HEADLINE = 1;

  /** A word that the lexicon knows. */
  public static final int KNOWN = 2;

  /** A name in headline or lead. */
  public static final int LEAD = 4;

  /** A quantity that is the score of a match. */
  public static final int SCORE = 1;

  /** A name of a place. */
  public static final int PLACE = 8;

  /**
   * Three words in common prove little where the texts have no more: so much weight of words that
   * are not shared is added to each text. Chosen on development data.
   */
  public static final double UNSEEN = 4;

  private final String id;
  private final boolean vietnamese;
  private final boolean marked;
  private final Weighted words;
  private final long[] senses;
  private final Weighted names;
  private final long[] nameConcepts;
  private final Weighted numbers;
  private final SignatureDays days;
  private final Weighted keys;
  private final double norm;
  private final double normWithUnseen;
  private final double knownWeight;
  private final double headlineWeight;

  /**
   * @param id the report's id
   * @param vietnamese whether it is written in Vietnamese, else in English
   * @param marked whether the text has its marks; English always has
   * @param words the words that say most about the report's subject
   * @param senses what the words can mean, by concept: {@link Senses}
   * @param names folded words of names, and pairs of neighbouring ones
   * @param nameConcepts the concepts of names: {@link Senses}
   * @param numbers quantities
   * @param days when it happened and when it was published, as far as the report says
   * @param keys by what the report is found: {@link LinkKeys}
   */
  Signature(
      String id,
      boolean vietnamese,
      boolean marked,
      Weighted words,
      long[] senses,
      Weighted names,
      long[] nameConcepts,
      Weighted numbers,
      SignatureDays days,
      Weighted keys) {
    this.id = Objects.requireNonNull(id, "id");
    this.vietnamese = vietnamese;
    this.marked = marked;
    this.words = words;
    this.senses = senses;
    this.names = names;
    this.nameConcepts = nameConcepts;
    this.numbers = numbers;
    this.days = days;
    this.keys = keys;
    double squares = 0;
    for (int i = 0; i < words.size(); i++) {
      squares += words.weight(i) * words.weight(i);
    }
    this.norm = Math.sqrt(squares);
    this.normWithUnseen = Math.hypot(norm, UNSEEN);
    this.knownWeight = words.sum(KNOWN);
    this.headlineWeight = words.sum(HEADLINE);
  }

  /** The report's id. */
  public String id() {
    return id;
  }

  /** Whether the report is in Vietnamese. */
  public boolean isVietnamese() {
    return vietnamese;
  }

  /** Whether its Vietnamese has its marks. */
  public boolean isMarked() {
    return marked;
  }

  /** The words by their hashes. */
  public Weighted words() {
    return words;
  }

  /** What the words can mean, in the order of the concepts. */
  public long[] senses() {
    return senses;
  }

  /** The names by the hashes of their letters. */
  public Weighted names() {
    return names;
  }

  /** What the names name, as far as the lexicon knows. */
  public long[] nameConcepts() {
    return nameConcepts;
  }

  /** The quantities by their hashes. */
  public Weighted numbers() {
    return numbers;
  }

  /** The days of the happening and of the publication. */
  public SignatureDays days() {
    return days;
  }

  /** The {@link LinkKeys}. */
  public Weighted keys() {
    return keys;
  }

  /** The length of the vector of words. */
  public double norm() {
    return norm;
  }

  /** The same with the words that are not shared; once a report, because it takes long. */
  public double normWithUnseen() {
    return normWithUnseen;
  }

  /** The weight of all words that the lexicon knows. */
  public double knownWeight() {
    return knownWeight;
  }

  /** The weight of all words of the headline; 0 if there is none. */
  public double headlineWeight() {
    return headlineWeight;
  }

  /** Whether the words of both are written alike, so that they can be compared as they are. */
  public boolean isWrittenLike(Signature other) {
    return vietnamese == other.vietnamese && marked == other.marked;
  }
}

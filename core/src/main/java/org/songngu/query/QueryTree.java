package org.songngu.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person typed, by its structure; the words are not yet understood. Immutable. */
public sealed interface QueryTree {

  /** {@return whether it says which reports are meant, rather than what they are about} */
  default boolean isRestriction() {
    return false;
  }

  /** {@return the restrictions that hold for every hit} */
  default List<QueryTree> restrictions() {
    return this instanceof All(List<Clause> clauses)
        ? clauses.stream().filter(Clause::isRestriction).map(Clause::query).toList()
        : List.of();
  }

  /**
   * {@return the tree without its {@link #restrictions}; the tree itself if nothing else would be
   * left}
   */
  default QueryTree withoutRestrictions() {
    if (this instanceof All(List<Clause> clauses)) {
      List<Clause> rest = clauses.stream().filter(clause -> !clause.isRestriction()).toList();
      if (rest.size() == 1 && rest.getFirst().occur() != Occur.NOT) {
        return rest.getFirst().query();
      }
      return rest.isEmpty() ? this : new All(rest);
    }
    return this;
  }

  /**
   * {@return whether it says what reports are about, and nothing that they must have or must not
   * have}
   */
  default boolean isTopical() {
    return false;
  }

  /**
   * A run of words without any syntax: {@code đầu tư semiconductor Hàn Quốc}.
   *
   * @param text the words
   */
  record Words(String text) implements QueryTree {
    @Override
    public boolean isTopical() {
      return true;
    }
  }

  /**
   * Words in quotes.
   *
   * @param text the words that stand together
   * @param slop how many positions the words may be moved, 0 for an exact phrase
   */
  record Phrase(String text, int slop) implements QueryTree {
    @Override
    public boolean isTopical() {
      return true;
    }
  }

  /**
   * One word after {@code =}: as it is written, neither translated nor folded.
   *
   * @param text the words as they are written
   */
  record Exact(String text) implements QueryTree {}

  /**
   * The beginning of a word before {@code *}.
   *
   * @param text how the words begin
   */
  record Prefix(String text) implements QueryTree {}

  /**
   * A restriction to a field of reports, such as {@code title:AI}.
   *
   * @param field where to search
   * @param query what to search there
   */
  record InField(Field field, QueryTree query) implements QueryTree {
    @Override
    public boolean isRestriction() {
      return field != Field.TITLE && field != Field.BODY;
    }
  }

  /** The fields that a query can name: those of a report as JSON. */
  enum Field {
    /** The report's id. */
    ID,
    /** The headline. */
    TITLE,
    /** The article's text. */
    BODY,
    /** The report's language. */
    LANGUAGE,
    /** The publisher. */
    SOURCE,
    /** The address. */
    URL,
    /** The days on which it may have been published. */
    PUBLISHED
  }

  /**
   * A restriction to reports that may be from these days; a report of unknown year may be from any.
   *
   * @param from the first day, empty if open
   * @param to the last day, inclusive, empty if open
   */
  record Published(Optional<LocalDate> from, Optional<LocalDate> to) implements QueryTree {
    @Override
    public boolean isRestriction() {
      return true;
    }
  }

  /**
   * Several queries together.
   *
   * @param clauses the parts in their order
   */
  record All(List<Clause> clauses) implements QueryTree {
    /** Takes the parts. */
    public All {
      clauses = List.copyOf(clauses);
    }

    @Override
    public boolean isTopical() {
      return clauses.stream()
          .allMatch(clause -> clause.occur() == Occur.SHOULD && clause.query().isTopical());
    }
  }

  /**
   * A part of {@link All}.
   *
   * @param occur whether it must, should or must not be there
   * @param query the part
   */
  record Clause(Occur occur, QueryTree query) {
    boolean isRestriction() {
      return occur == Occur.MUST && query.isRestriction();
    }
  }

  /** How a clause takes part. */
  enum Occur {
    /** It adds to the score. */
    SHOULD,
    /** A hit has it. */
    MUST,
    /** No hit has it. */
    NOT
  }
}

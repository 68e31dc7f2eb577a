package org.songngu.query;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.songngu.lexicon.Forms;
import org.songngu.report.Language;

/**
 * A quoted phrase in the other language: one of each unit's translations, close together. Languages
 * order words differently, so the order is free within the length of the phrase.
 */
final class TranslatedPhrase {
  /** Enough to exchange two neighbors and to put an article or a preposition between them. */
  private static final int SLOP_PER_UNIT = 3;

  private final List<Unit> units;
  private final Language language;
  private final DocumentCounts counts;

  TranslatedPhrase(List<Unit> units, Language language, DocumentCounts counts) {
    this.units = units.stream().filter(unit -> unit.kind() != Unit.Kind.FUNCTION).toList();
    this.language = language;
    this.counts = counts;
  }

  /** The phrase's terms by unit; empty if a unit has no term that the index knows. */
  Optional<List<List<WeightedTerm>>> terms(Forms forms, UnitTerms unitTerms) {
    boolean typedInIt =
        units.stream()
            .flatMap(unit -> unit.readings().stream())
            .anyMatch(reading -> forms.language(reading.form()) == language);
    List<List<WeightedTerm>> alternatives =
        units.stream().map(unitTerms::of).map(this::searchable).toList();
    boolean complete = alternatives.stream().noneMatch(List::isEmpty);
    return typedInIt || units.size() < 2 || !complete
        ? Optional.empty()
        : Optional.of(alternatives);
  }

  /** The query for terms of {@link #terms}. */
  static MultiPhraseQuery query(String field, List<List<WeightedTerm>> terms, int slop) {
    MultiPhraseQuery.Builder query =
        new MultiPhraseQuery.Builder().setSlop(slop + SLOP_PER_UNIT * terms.size());
    for (List<WeightedTerm> unit : terms) {
      query.add(unit.stream().map(term -> new Term(field, term.term())).toArray(Term[]::new));
    }
    return query.build();
  }

  private List<WeightedTerm> searchable(List<WeightedTerm> terms) {
    return terms.stream()
        .filter(term -> term.language() == language)
        .filter(term -> counts.documents(language, term.term()) > 0)
        .toList();
  }
}

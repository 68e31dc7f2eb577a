package org.songngu.query;

import java.util.ArrayList;
import java.util.List;
import org.songngu.analysis.Layer;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * The terms that a unit is searched through, each with the probability that it stands for the unit:
 * probability of the reading, of the meaning given the reading, of the form given the meaning
 * (probabilistic structured queries; Darwish and Oard 2003).
 */
final class UnitTerms {
  /** A syllable inside other words says less than the word. */
  static final double SYLLABLE = 0.2;

  /** A Vietnamese word that nobody marked, where the query has marks. */
  static final double UNMARKED = 0.5;

  /** Letters without marks as such, beside the restored words. */
  private static final double FOLDED = 0.3;

  /** A token of a known form by itself, for reports that use a shorter name. */
  private static final double TOKEN = 0.1;

  /** Less than this is noise. */
  private static final double LEAST = 0.02;

  private static final List<Language> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

  private final Forms forms;
  private final FormParts parts;
  private final FormTerms formTerms;
  private final QueryOptions options;
  private final double least;

  /**
   * @param everything whether also terms are wanted that are too unlikely to be searched
   */
  UnitTerms(Lexicon lexicon, QueryOptions options, boolean everything) {
    this.least = everything ? Float.MIN_NORMAL : LEAST;
    this.forms = lexicon.forms();
    this.parts = new FormParts(lexicon);
    this.formTerms = new FormTerms(lexicon, parts);
    this.options = options;
  }

  /** The terms of a unit, each once, in no particular order. */
  List<WeightedTerm> of(Unit unit) {
    TermGroup group = new TermGroup(unit.text(), least);
    if (unit.kind() == Unit.Kind.NUMBER) {
      addNumber(unit, group);
    } else if (unit.readings().isEmpty()) {
      addUnknown(unit.tokens().getFirst(), group);
    } else {
      double sum = unit.readings().stream().mapToDouble(Reading::probability).sum();
      for (Reading reading : unit.readings()) {
        addReading(unit, reading, reading.probability() / Math.max(sum, 1), group);
      }
      addLetters(unit, group);
    }
    return group.terms();
  }

  /** The token of a word exactly as it is typed, in both languages. */
  static List<WeightedTerm> exact(QueryToken token) {
    List<WeightedTerm> terms = new ArrayList<>();
    for (Language language : LANGUAGES) {
      terms.add(
          new WeightedTerm(
              token.text(),
              language,
              Layer.EXACT.term(token.canonical()),
              1,
              MatchKind.EXACT,
              token.text()));
    }
    return terms;
  }

  /** A value in the neutral layer, and a single number as it is typed. */
  private static void addNumber(Unit unit, TermGroup group) {
    String typed = unit.tokens().getFirst().canonical();
    for (Language language : LANGUAGES) {
      if (unit.isSingleToken()) {
        group.add(language, Layer.EXACT.term(typed), 1, MatchKind.EXACT);
      }
      for (String value : unit.values()) {
        group.add(language, value, 1, MatchKind.NEUTRAL);
      }
    }
  }

  private void addUnknown(QueryToken token, TermGroup group) {
    String exact = Layer.EXACT.term(token.canonical());
    group.add(Language.VIETNAMESE, exact, 1, MatchKind.EXACT);
    addWithoutMarks(token, token.hasMarks() ? UNMARKED : 1, group);
    if (!token.hasMarks()) {
      group.add(Language.ENGLISH, Layer.STEM.term(token.stem()), 1, MatchKind.STEM);
    }
  }

  /**
   * English papers write Vietnamese names without marks; Vietnamese ones write foreign names so.
   */
  private void addWithoutMarks(QueryToken token, double weight, TermGroup group) {
    addLettersInEnglish(token, weight, group);
    if (token.hasMarks()) {
      String plain = Layer.EXACT.term(token.folded());
      group.add(Language.VIETNAMESE, plain, weight, MatchKind.FOLDED);
    } else if (options.foldMarks()) {
      String folded = Layer.FOLDED.term(token.folded());
      group.add(Language.VIETNAMESE, folded, weight, MatchKind.FOLDED);
    }
  }

  /** A stem has no marks, so that it finds a name with them as well as without. */
  private static void addLettersInEnglish(QueryToken token, double weight, TermGroup group) {
    String letters =
        token.isWord() ? Layer.STEM.term(token.stem()) : Layer.EXACT.term(token.folded());
    group.add(Language.ENGLISH, letters, weight, MatchKind.NAME);
  }

  private void addReading(Unit unit, Reading reading, double probability, TermGroup group) {
    int form = reading.form();
    Language own = forms.language(form);
    boolean restored = reading.how() == Reading.How.RESTORED;
    if (restored && !options.foldMarks()) {
      return;
    }
    MatchKind how = restored ? MatchKind.FOLDED : writtenKind(own);
    group.add(own, LayerTerms.ofForm(forms, form), probability, how);
    if (own == Language.VIETNAMESE && unit.isSingleToken() && !forms.isCased(form)) {
      group.add(own, Layer.EXACT.term(forms.term(form)), probability * SYLLABLE, how);
    }
    if (own == Language.ENGLISH && forms.term(form).indexOf(' ') > 0) {
      addTokens(form, probability, group);
    }
    if (options.expand()) {
      formTerms.addTo(group, form, probability);
    }
  }

  private static MatchKind writtenKind(Language language) {
    return language == Language.ENGLISH ? MatchKind.STEM : MatchKind.EXACT;
  }

  /** The stems of an English form; a Vietnamese syllable alone means too many things. */
  private void addTokens(int form, double probability, TermGroup group) {
    for (String token : parts.tokens(form)) {
      String stem = Layer.STEM.term(token);
      group.add(Language.ENGLISH, stem, probability * TOKEN, MatchKind.STEM, token);
    }
  }

  /**
   * The letters as they are: unmarked Vietnamese text, and names that English writes without marks.
   */
  private void addLetters(Unit unit, TermGroup group) {
    String folded = String.join(" ", unit.tokens().stream().map(QueryToken::folded).toList());
    String term = Layer.FOLDED.term(folded);
    boolean marks = unit.tokens().stream().anyMatch(QueryToken::hasMarks);
    if (!unit.isSingleToken()) {
      group.add(Language.VIETNAMESE, term, marks ? UNMARKED : 1, MatchKind.FOLDED);
      return;
    }
    if (!marks && options.foldMarks()) {
      group.add(Language.VIETNAMESE, term, FOLDED, MatchKind.FOLDED);
    }
    QueryToken only = unit.tokens().getFirst();
    if (marks && only.isCapitalized()) {
      addWithoutMarks(only, UNMARKED, group);
    } else if (!marks && maybeName(unit, only)) {
      addLettersInEnglish(only, UNMARKED, group);
    }
  }

  /** Whether a word that is read as a Vietnamese one may be a name in English text. */
  private boolean maybeName(Unit unit, QueryToken token) {
    return unit.readings().stream()
            .allMatch(reading -> forms.language(reading.form()) == Language.VIETNAMESE)
        && (token.isCapitalized() || !parts.isEnglishWord(token.stem()));
  }
}

package org.songngu.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.songngu.analysis.Layer;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/**
 * The terms that a unit is searched through, each with the probability that it stands for the unit:
 * probability of the reading, of the meaning given the reading, of the form given the meaning
 * (probabilistic structured queries; Darwish and Oard 2003).
 */
final class UnitTerms {
  /** A syllable inside other words says less than the word. */
  private static final double SYLLABLE = 0.2;

  /** A Vietnamese word that nobody marked, where the query has marks. */
  private static final double UNMARKED = 0.5;

  /** Letters without marks as such, beside the restored words. */
  private static final double FOLDED = 0.3;

  /** A token of a known form by itself, for reports that use a shorter name. */
  private static final double TOKEN = 0.1;

  /** What a translation is a kind of, for reports that say less exactly what it is. */
  private static final double HEAD = 0.1;

  /** What a known form inside a longer one means. */
  private static final double PART = 0.2;

  /** Less than this is noise. */
  private static final double LEAST = 0.02;

  private final Forms forms;
  private final FormWeights weights;
  private final FormParts parts;
  private final QueryOptions options;
  private final double least;

  /**
   * @param everything whether also terms are wanted that are too unlikely to be searched
   */
  UnitTerms(Lexicon lexicon, QueryOptions options, boolean everything) {
    this.least = everything ? Float.MIN_NORMAL : LEAST;
    this.forms = lexicon.forms();
    this.weights = new FormWeights(lexicon);
    this.parts = new FormParts(lexicon);
    this.options = options;
  }

  /** The terms of a unit, each once, in no particular order. */
  List<WeightedTerm> of(Unit unit) {
    Map<String, WeightedTerm> terms = new HashMap<>();
    if (unit.kind() == Unit.Kind.NUMBER) {
      addNumber(unit, terms);
    } else if (unit.readings().isEmpty()) {
      addUnknown(unit, terms);
    } else {
      double sum = unit.readings().stream().mapToDouble(Reading::probability).sum();
      for (Reading reading : unit.readings()) {
        addReading(unit, reading, reading.probability() / Math.max(sum, 1), terms);
      }
      addLetters(unit, terms);
    }
    return List.copyOf(terms.values());
  }

  /** The token of a word exactly as it is typed, in both languages. */
  static List<WeightedTerm> exact(QueryToken token) {
    List<WeightedTerm> terms = new ArrayList<>();
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
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
  private void addNumber(Unit unit, Map<String, WeightedTerm> terms) {
    String typed = unit.tokens().getFirst().canonical();
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      if (unit.isSingleToken()) {
        add(terms, unit, language, Layer.EXACT.term(typed), 1, MatchKind.EXACT);
      }
      for (String value : unit.values()) {
        add(terms, unit, language, value, 1, MatchKind.NEUTRAL);
      }
    }
  }

  private void addUnknown(Unit unit, Map<String, WeightedTerm> terms) {
    QueryToken token = unit.tokens().getFirst();
    String exact = Layer.EXACT.term(token.canonical());
    add(terms, unit, Language.VIETNAMESE, exact, 1, MatchKind.EXACT);
    addWithoutMarks(unit, token, token.hasMarks() ? UNMARKED : 1, terms);
    if (!token.hasMarks()) {
      add(terms, unit, Language.ENGLISH, Layer.STEM.term(token.stem()), 1, MatchKind.STEM);
    }
  }

  /**
   * English papers write Vietnamese names without marks; Vietnamese ones write foreign names so.
   */
  private void addWithoutMarks(
      Unit unit, QueryToken token, double weight, Map<String, WeightedTerm> terms) {
    addLettersInEnglish(unit, token, weight, terms);
    if (token.hasMarks()) {
      String plain = Layer.EXACT.term(token.folded());
      add(terms, unit, Language.VIETNAMESE, plain, weight, MatchKind.FOLDED);
    } else if (options.foldMarks()) {
      String folded = Layer.FOLDED.term(token.folded());
      add(terms, unit, Language.VIETNAMESE, folded, weight, MatchKind.FOLDED);
    }
  }

  /** A stem has no marks, so that it finds a name with them as well as without. */
  private void addLettersInEnglish(
      Unit unit, QueryToken token, double weight, Map<String, WeightedTerm> terms) {
    String letters =
        token.isWord() ? Layer.STEM.term(token.stem()) : Layer.EXACT.term(token.folded());
    add(terms, unit, Language.ENGLISH, letters, weight, MatchKind.NAME);
  }

  private void addReading(
      Unit unit, Reading reading, double probability, Map<String, WeightedTerm> terms) {
    int form = reading.form();
    Language own = forms.language(form);
    boolean restored = reading.how() == Reading.How.RESTORED;
    if (restored && !options.foldMarks()) {
      return;
    }
    MatchKind how = restored ? MatchKind.FOLDED : writtenKind(own);
    String term = LayerTerms.ofForm(forms, form);
    add(terms, unit, own, term, probability, how);
    if (own == Language.VIETNAMESE && unit.isSingleToken() && !forms.isCased(form)) {
      String syllable = Layer.EXACT.term(forms.term(form));
      add(terms, unit, own, syllable, probability * SYLLABLE, how);
    }
    if (forms.term(form).indexOf(' ') > 0) {
      addTokens(unit, form, probability, terms);
    }
    if (options.expand()) {
      addForms(unit, form, probability, terms);
      for (int part : parts.of(form)) {
        addPart(unit, part, probability * PART, terms);
      }
    }
  }

  private static MatchKind writtenKind(Language language) {
    return language == Language.ENGLISH ? MatchKind.STEM : MatchKind.EXACT;
  }

  /** The stems of an English form; a Vietnamese syllable alone means too many things. */
  private void addTokens(Unit unit, int form, double probability, Map<String, WeightedTerm> terms) {
    if (forms.language(form) == Language.ENGLISH) {
      for (String token : parts.tokens(form)) {
        String stem = Layer.STEM.term(token);
        add(terms, unit, Language.ENGLISH, stem, probability * TOKEN, MatchKind.STEM, token);
      }
    }
  }

  private void addForms(Unit unit, int form, double probability, Map<String, WeightedTerm> terms) {
    Map<Integer, Double> ways = weights.of(form);
    ways.forEach(
        (way, weight) -> {
          addSurface(unit, way, probability * weight, terms);
          if (probability * weight * HEAD >= least && isCompound(way, ways.keySet())) {
            addHeads(unit, way, probability * weight * HEAD, terms);
          }
        });
  }

  /**
   * Whether a way to say something is a compound and no longer form of another way: <i>house
   * gecko</i> is a gecko, but who asks for semiconductors does not ask for the material in
   * <i>semiconductor material</i>.
   */
  private boolean isCompound(int way, Set<Integer> ways) {
    String term = forms.term(way);
    return term.indexOf(' ') > 0
        && !forms.isCased(way)
        && ways.stream().noneMatch(other -> other != way && isInside(forms.term(other), term));
  }

  private static boolean isInside(String words, String compound) {
    return compound.startsWith(words + " ")
        || compound.endsWith(" " + words)
        || compound.contains(" " + words + " ");
  }

  /** Only translations: a synonym of a part has hardly anything to do with the whole. */
  private void addPart(Unit unit, int part, double probability, Map<String, WeightedTerm> terms) {
    Language own = forms.language(part);
    weights
        .of(part)
        .forEach(
            (other, weight) -> {
              if (other == part || forms.language(other) != own) {
                addSurface(unit, other, probability * weight, terms);
              }
            });
  }

  private void addSurface(Unit unit, int form, double weight, Map<String, WeightedTerm> terms) {
    Language language = forms.language(form);
    String term = forms.term(form);
    String written = forms.text(form);
    String known = LayerTerms.ofForm(forms, form);
    add(terms, unit, language, known, weight, MatchKind.TRANSLATION, written);
    if (language == Language.VIETNAMESE && term.indexOf(' ') > 0) {
      String unmarked = Layer.FOLDED.term(Folding.of(term).toLowerCase(Locale.ROOT));
      add(terms, unit, language, unmarked, weight * UNMARKED, MatchKind.TRANSLATION, written);
    }
    if (language == Language.VIETNAMESE && term.indexOf(' ') < 0 && !forms.isCased(form)) {
      String syllable = Layer.EXACT.term(term);
      double part = weight * SYLLABLE;
      add(terms, unit, language, syllable, part, MatchKind.TRANSLATION, written);
    }
  }

  private void addHeads(Unit unit, int form, double weight, Map<String, WeightedTerm> terms) {
    for (int head : parts.heads(form)) {
      String term = LayerTerms.ofForm(forms, head);
      add(terms, unit, forms.language(form), term, weight, MatchKind.TRANSLATION, forms.text(head));
    }
  }

  /**
   * The letters as they are: unmarked Vietnamese text, and names that English writes without marks.
   */
  private void addLetters(Unit unit, Map<String, WeightedTerm> terms) {
    String folded = String.join(" ", unit.tokens().stream().map(QueryToken::folded).toList());
    boolean marks = unit.tokens().stream().anyMatch(QueryToken::hasMarks);
    if (!unit.isSingleToken()) {
      double weight = marks ? UNMARKED : 1;
      add(terms, unit, Language.VIETNAMESE, Layer.FOLDED.term(folded), weight, MatchKind.FOLDED);
    } else if (!marks && options.foldMarks()) {
      add(terms, unit, Language.VIETNAMESE, Layer.FOLDED.term(folded), FOLDED, MatchKind.FOLDED);
    }
    QueryToken first = unit.tokens().getFirst();
    if (unit.isSingleToken() && marks && first.isCapitalized()) {
      addWithoutMarks(unit, first, UNMARKED, terms);
    } else if (unit.isSingleToken() && !marks && maybeName(unit, first)) {
      addLettersInEnglish(unit, first, UNMARKED, terms);
    }
  }

  /** Whether a word that is read as a Vietnamese one may be a name in English text. */
  private boolean maybeName(Unit unit, QueryToken token) {
    return unit.readings().stream()
            .allMatch(reading -> forms.language(reading.form()) == Language.VIETNAMESE)
        && (token.isCapitalized() || !parts.isEnglishWord(token.stem()));
  }

  private void add(
      Map<String, WeightedTerm> terms,
      Unit unit,
      Language language,
      String term,
      double weight,
      MatchKind how) {
    add(terms, unit, language, term, weight, how, unit.text());
  }

  private void add(
      Map<String, WeightedTerm> terms,
      Unit unit,
      Language language,
      String term,
      double weight,
      MatchKind how,
      String form) {
    if (weight >= least) {
      terms.merge(
          language.code() + term,
          new WeightedTerm(unit.text(), language, term, Math.min(weight, 1), how, form),
          UnitTerms::stronger);
    }
  }

  /** The heavier one; of two alike the one by the more direct way. */
  private static WeightedTerm stronger(WeightedTerm a, WeightedTerm b) {
    int byWeight = Double.compare(a.weight(), b.weight());
    int order = byWeight != 0 ? byWeight : b.how().compareTo(a.how());
    return order < 0 ? b : a;
  }
}

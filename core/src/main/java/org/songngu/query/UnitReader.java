package org.songngu.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.lexicon.WordMatcher;
import org.songngu.query.Reading.How;
import org.songngu.report.Language;

/**
 * Cuts the words of a query into units: the fewest known forms, in whichever language they are.
 *
 * <p>A Vietnamese word may be typed with all marks, with some or with none: a typed mark is obeyed,
 * a missing one is restored by what is likely in the index. Which language's forms are tried first
 * depends on the query as a whole ({@link QueryLanguage}). Not safe for use by several threads.
 */
final class UnitReader {
  private static final int WORD = 16;
  private static final int UNKNOWN = WORD + 8;

  /** What a form costs more when it is not of the query's own language. */
  private static final int OTHER_LANGUAGE = 4;

  private static final int RESTORED = 3;

  /**
   * What it costs to cut between two capitals: {@code người | Mông Cổ}, not {@code người Mông |
   * Cổ}.
   */
  private static final int SPLIT_NAME = 1;

  /** A reading whose capitals differ from the query's, if another one's do not. */
  private static final double OTHER_CAPITALS = 0.3;

  /** Restored readings that are less likely than this share of the likeliest are dropped. */
  private static final double LEAST_LIKELY = 0.02;

  private final Lexicon lexicon;
  private final Forms forms;
  private final DocumentCounts counts;
  private final WordMatcher vietnamese;
  private final WordMatcher english;
  private final WordMatcher folded;

  UnitReader(Lexicon lexicon, DocumentCounts counts) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
    this.counts = counts;
    this.vietnamese = lexicon.words(Language.VIETNAMESE).matcher();
    this.english = lexicon.words(Language.ENGLISH).matcher();
    this.folded = lexicon.foldedWords().matcher();
  }

  /** The units of a text in their order. */
  List<Unit> read(String text) {
    List<QueryToken> tokens = QueryToken.of(text);
    if (tokens.isEmpty()) {
      return List.of();
    }
    QueryLanguage language = QueryLanguage.of(tokens, lexicon.words(Language.ENGLISH));
    Language numbers = language == QueryLanguage.ENGLISH ? Language.ENGLISH : Language.VIETNAMESE;
    List<Unit> units = new ArrayList<>();
    int next = 0;
    for (NeutralValue value : NeutralValue.of(text, numbers)) {
      int first = firstFrom(tokens, next, value.start());
      int end = firstFrom(tokens, first, value.end());
      if (first < end && !isPlainWord(tokens.subList(first, end))) {
        addWords(tokens.subList(next, first), language, units);
        List<QueryToken> ofValue = tokens.subList(first, end);
        units.add(new Unit(ofValue, Unit.Kind.NUMBER, List.of(), value.terms()));
        next = end;
      }
    }
    addWords(tokens.subList(next, tokens.size()), language, units);
    return units;
  }

  private static int firstFrom(List<QueryToken> tokens, int from, int offset) {
    int token = from;
    while (token < tokens.size() && tokens.get(token).start() < offset) {
      token++;
    }
    return token;
  }

  /** A spelled number alone is a word that the lexicon knows. */
  private static boolean isPlainWord(List<QueryToken> tokens) {
    return tokens.size() == 1 && !tokens.getFirst().isNumber();
  }

  private void addWords(List<QueryToken> tokens, QueryLanguage language, List<Unit> units) {
    if (!tokens.isEmpty()) {
      Run run = new Run(tokens, language);
      run.cut();
      for (int i = 0; i < tokens.size(); i += run.lengths[i]) {
        Unit unit = unit(run, i, i + run.lengths[i]);
        units.add(unit);
        if (isGuess(unit)) {
          for (int token = i; token < i + run.lengths[i]; token++) {
            units.add(unit(run, token, token + 1).asGuess());
          }
        }
      }
    }
  }

  /**
   * Whether no report has any of the words that the letters were restored to: then the syllables
   * may be words of their own, or a word that the lexicon lacks.
   */
  private boolean isGuess(Unit unit) {
    return !unit.isSingleToken()
        && counts.documents(Language.VIETNAMESE) > 0
        && !unit.readings().isEmpty()
        && unit.readings().stream()
            .allMatch(reading -> reading.how() == How.RESTORED && !occurs(reading.form()));
  }

  /** While terms are gathered nothing is sure to occur: the syllables may be asked for as well. */
  private boolean occurs(int form) {
    return !counts.gather()
        && counts.documents(Language.VIETNAMESE, LayerTerms.ofForm(forms, form)) > 0;
  }

  /** The tokens of one text with the cheapest cut from each of them on. */
  private final class Run {
    final List<QueryToken> tokens;
    final QueryLanguage language;
    final boolean capitalsMean;
    final int[] vietnameseTokens;
    final int[] englishTokens;
    final int[] foldedTokens;
    final int[] costs;
    final int[] lengths;

    Run(List<QueryToken> tokens, QueryLanguage language) {
      this.tokens = tokens;
      WordIndex englishIndex = lexicon.words(Language.ENGLISH);
      WordIndex vietnameseIndex = lexicon.words(Language.VIETNAMESE);
      this.language = language;
      long capitals = tokens.stream().filter(QueryToken::isCapitalized).count();
      this.capitalsMean = tokens.size() < 3 || 3 * capitals < 2L * tokens.size();
      this.vietnameseTokens = numbers(vietnameseIndex, tokens.stream().map(QueryToken::canonical));
      this.englishTokens = numbers(englishIndex, tokens.stream().map(UnitReader::inEnglish));
      this.foldedTokens = numbers(lexicon.foldedWords(), tokens.stream().map(QueryToken::folded));
      this.costs = new int[tokens.size() + 1];
      this.lengths = new int[tokens.size()];
    }

    private int[] numbers(WordIndex index, java.util.stream.Stream<String> keys) {
      return keys.mapToInt(key -> index.token(key.toCharArray(), key.length())).toArray();
    }

    void cut() {
      for (int i = tokens.size() - 1; i >= 0; i--) {
        costs[i] = costs[i + 1] + UNKNOWN + splitCost(i);
        lengths[i] = 1;
        offer(i, vietnamese, vietnameseTokens, extraCost(Language.VIETNAMESE));
        offer(i, english, englishTokens, extraCost(Language.ENGLISH));
        offer(i, folded, foldedTokens, restoredCost());
      }
    }

    private void offer(int from, WordMatcher matcher, int[] numbers, int extra) {
      int count = matcher.match(numbers, from, numbers.length);
      for (int n = 0; n < count; n++) {
        int length = matcher.length(n);
        int cost = costs[from + length] + WORD + extra + splitCost(from);
        boolean restores = matcher == folded;
        if (cost < costs[from] || (cost == costs[from] && length > lengths[from])) {
          if (!restores || !restorable(from, from + length, matcher.group(n)).isEmpty()) {
            costs[from] = cost;
            lengths[from] = length;
          }
        }
      }
    }

    /** The first word of a query has its capital for another reason. */
    int splitCost(int from) {
      boolean splits =
          capitalsMean
              && from > 1
              && tokens.get(from).isCapitalized()
              && tokens.get(from - 1).isCapitalized();
      return splits ? SPLIT_NAME : 0;
    }

    int extraCost(Language formLanguage) {
      return switch (language) {
        case VIETNAMESE -> formLanguage == Language.VIETNAMESE ? 0 : OTHER_LANGUAGE;
        case ENGLISH -> formLanguage == Language.ENGLISH ? 0 : OTHER_LANGUAGE;
        case UNMARKED -> formLanguage == Language.VIETNAMESE ? 1 : OTHER_LANGUAGE;
        case EITHER -> 0;
      };
    }

    int restoredCost() {
      return switch (language) {
        case VIETNAMESE -> RESTORED;
        case ENGLISH -> OTHER_LANGUAGE + RESTORED;
        case UNMARKED -> 0;
        case EITHER -> 0;
      };
    }

    /** The forms of a folded group that have every mark that was typed. */
    List<Integer> restorable(int from, int to, int group) {
      boolean marksTyped = tokens.subList(from, to).stream().anyMatch(QueryToken::hasMarks);
      List<Integer> fitting = new ArrayList<>();
      for (int form : lexicon.foldedWords().forms(group)) {
        if (!marksTyped || hasTypedMarks(form, from, to)) {
          fitting.add(form);
        }
      }
      return fitting;
    }

    private boolean hasTypedMarks(int form, int from, int to) {
      String[] canonical = forms.term(form).toLowerCase(Locale.ROOT).split(" ", -1);
      for (int i = from; i < to; i++) {
        QueryToken typed = tokens.get(i);
        if (typed.hasMarks() && !typed.canonical().equals(canonical[i - from])) {
          return false;
        }
      }
      return true;
    }
  }

  /** A stem has no marks, but a Vietnamese syllable that has some is English in names only. */
  private static String inEnglish(QueryToken token) {
    boolean vietnamese = token.hasMarks() && token.isSyllable() && !token.isCapitalized();
    return vietnamese ? token.canonical() : token.stem();
  }

  private Unit unit(Run run, int from, int to) {
    List<QueryToken> tokens = run.tokens.subList(from, to);
    List<Reading> readings = readings(run, from, to);
    if (readings.isEmpty()) {
      return Unit.ofWords(tokens, unknownKind(run, tokens), readings);
    }
    double content = 0;
    double sum = 0;
    for (Reading reading : readings) {
      sum += reading.probability();
      content += forms.isContent(reading.form()) ? reading.probability() : 0;
    }
    return Unit.ofWords(tokens, 2 * content < sum ? Unit.Kind.FUNCTION : Unit.Kind.KNOWN, readings);
  }

  private static Unit.Kind unknownKind(Run run, List<QueryToken> tokens) {
    QueryToken token = tokens.getFirst();
    if (token.isNumber()) {
      return Unit.Kind.NUMBER;
    }
    return token.isCapitalized() && run.capitalsMean ? Unit.Kind.NAME : Unit.Kind.UNKNOWN;
  }

  private List<Reading> readings(Run run, int from, int to) {
    int best = run.costs[from] - run.costs[to] - WORD - run.splitCost(from);
    List<Reading> readings = new ArrayList<>();
    if (run.extraCost(Language.VIETNAMESE) <= best + 1) {
      addWritten(run, readings, Language.VIETNAMESE, from, to);
    }
    if (run.extraCost(Language.ENGLISH) <= best) {
      addWritten(run, readings, Language.ENGLISH, from, to);
    }
    if (run.restoredCost() <= best) {
      addRestored(run, readings, from, to);
    }
    return readings;
  }

  private void addWritten(Run run, List<Reading> readings, Language language, int from, int to) {
    boolean isVietnamese = language == Language.VIETNAMESE;
    WordMatcher matcher = isVietnamese ? vietnamese : english;
    int[] numbers = isVietnamese ? run.vietnameseTokens : run.englishTokens;
    int group = groupOf(matcher, numbers, from, to);
    if (group == WordIndex.NO_GROUP) {
      return;
    }
    int[] candidates = lexicon.words(language).forms(group);
    boolean cased =
        run.capitalsMean && run.tokens.subList(from, to).stream().allMatch(UnitReader::hasCapital);
    boolean capitals =
        cased && run.tokens.subList(from, to).stream().allMatch(UnitReader::isInCapitals);
    boolean named = Arrays.stream(candidates).anyMatch(form -> isNamed(form, cased, capitals));
    for (int form : candidates) {
      boolean fits = named ? isNamed(form, cased, capitals) : !forms.isCased(form);
      boolean written = candidates.length == 1 || fits;
      readings.add(new Reading(form, written ? 1 : OTHER_CAPITALS, How.WRITTEN));
    }
  }

  /** Whether a form is a name that is written as the query has it; {@code Who} is no WHO. */
  private boolean isNamed(int form, boolean cased, boolean capitals) {
    return forms.isCased(form) && (forms.isAbbreviation(form) ? capitals : cased);
  }

  private static boolean isInCapitals(QueryToken token) {
    return token.isNumber() || token.text().chars().noneMatch(Character::isLowerCase);
  }

  private static boolean hasCapital(QueryToken token) {
    return token.isCapitalized() || token.isNumber();
  }

  /** Restored readings share one unit of probability, by how often each occurs in the index. */
  private void addRestored(Run run, List<Reading> readings, int from, int to) {
    int group = groupOf(folded, run.foldedTokens, from, to);
    if (group == WordIndex.NO_GROUP) {
      return;
    }
    List<Integer> candidates = run.restorable(from, to, group);
    double[] likelihoods = candidates.stream().mapToDouble(this::likelihood).toArray();
    double sum = Arrays.stream(likelihoods).sum();
    double max = Arrays.stream(likelihoods).max().orElse(0);
    for (int i = 0; i < likelihoods.length; i++) {
      int form = candidates.get(i);
      boolean written = readings.stream().anyMatch(reading -> reading.form() == form);
      if (!written && likelihoods[i] >= LEAST_LIKELY * max) {
        readings.add(new Reading(form, likelihoods[i] / sum, How.RESTORED));
      }
    }
  }

  private double likelihood(int form) {
    return counts.documents(Language.VIETNAMESE, LayerTerms.ofForm(forms, form)) + 0.5;
  }

  private static int groupOf(WordMatcher matcher, int[] numbers, int from, int to) {
    int count = matcher.match(numbers, from, to);
    return count > 0 && matcher.length(count - 1) == to - from
        ? matcher.group(count - 1)
        : WordIndex.NO_GROUP;
  }
}

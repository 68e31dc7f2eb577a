package org.songngu.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.songngu.event.Meanings.Meaning;
import org.songngu.event.TextWords.Token;
import org.songngu.event.TextWords.Word;
import org.songngu.ingest.FoundDate;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Reads the {@link Signature} of a report from its text. Safe for use by many threads. */
final class SignatureReader {
  /** The tail of a long report is background. */
  private static final int BODY = 5000;

  private static final double HEADLINE_WEIGHT = 2;
  private static final double LEAD_WEIGHT = 1.4;

  /** Names of time that begin with a capital in English and name nothing. */
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** So many words tell what a report is about. */
  private static final int MOST_WORDS = 160;

  private final Lexicon lexicon;
  private final Meanings meanings;
  private final TermWeights weights = TermWeights.builtIn();

  SignatureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.meanings = new Meanings(lexicon);
  }

  Meanings meanings() {
    return meanings;
  }

  Signature read(Report report) {
    return new Reading(report).signature();
  }

  private final class Reading {
    private final Report report;
    private final Language language;
    private final String text;
    private final int titleEnd;
    private final TextWords scanned;
    private final List<Token> tokens;
    private final Forms forms = lexicon.forms();
    private final boolean[] nameLike;
    private final Map<String, Counted> words = new LinkedHashMap<>();
    private final Map<String, SignatureName> names = new HashMap<>();
    private final Map<Integer, int[]> formsOfToken = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final List<FoundDate> dates;

    private static final class Counted {
      int count;
      double best;
      boolean headline;
      int[] forms = {};
    }

    Reading(Report report) {
      this.report = report;
      this.language =
          report.language() == Language.VIETNAMESE ? Language.VIETNAMESE : Language.ENGLISH;
      String whole = report.text();
      this.text = whole.substring(0, Math.min(whole.length(), BODY));
      this.titleEnd = Math.min(report.title().length(), text.length());
      this.scanned = new TextWords(lexicon, language, text);
      this.tokens = scanned.tokens();
      this.nameLike = new boolean[tokens.size()];
      this.dates = DayReader.find(report);
    }

    Signature signature() {
      boolean titleCase = isTitleCase();
      for (Word word : scanned.words()) {
        word(word, titleCase);
      }
      readNames();
      readNumbers();
      return new Signature(
          report.id(),
          language,
          scanned.isMarked(),
          signatureWords(),
          names,
          numbers,
          DayReader.read(report, dates));
    }

    private boolean isTitleCase() {
      int capitals = 0;
      int count = 0;
      for (Token token : tokens) {
        if (token.start() >= titleEnd) {
          break;
        }
        count++;
        capitals += token.isCapital() ? 1 : 0;
      }
      return count > 2 && capitals >= 0.7 * count;
    }

    private void word(Word word, boolean titleCase) {
      Token first = tokens.get(word.first());
      boolean begins =
          first.has(TokenScanner.SENTENCE_START) || (titleCase && first.start() < titleEnd);
      int capitals = 0;
      for (int i = word.first(); i < word.first() + word.length(); i++) {
        capitals += tokens.get(i).isCapital() ? 1 : 0;
      }
      boolean allCapitals = capitals == word.length();
      if (first.has(TokenScanner.NUMBER)) {
        return;
      }
      String lower = first.text().toLowerCase(Locale.ROOT);
      if (language == Language.ENGLISH && first.isCapital() && CALENDAR.contains(lower)) {
        return;
      }
      if (word.group() == WordIndex.NO_GROUP) {
        unknown(word, first, begins, allCapitals);
        return;
      }
      boolean cased = false;
      boolean common = false;
      for (int form : scanned.forms(word)) {
        if (forms.isCased(form)) {
          cased = true;
        } else {
          common = true;
        }
      }
      if (allCapitals && !begins) {
        boolean inName = language == Language.VIETNAMESE && !cased && isInName(word);
        if (cased || inName || !common) {
          markName(word);
        }
        if (cased) {
          remember(word);
        }
        if (!inName) {
          add(word, cased, first);
        }
      } else if (allCapitals) {
        if (cased) {
          markName(word);
          remember(word);
          add(word, true, first);
        }
        if (common) {
          add(word, false, first);
        }
      } else if (common || !scanned.isMarked()) {
        add(word, !common, first);
      }
    }

    /** A Vietnamese word of capitals only, beside another capital or alone: part of a name. */
    private boolean isInName(Word word) {
      int before = word.first() - 1;
      int after = word.first() + word.length();
      boolean single = word.length() == 1;
      boolean beside =
          (before >= 0
                  && tokens.get(before).isCapital()
                  && !tokens.get(before).has(TokenScanner.SENTENCE_START)
                  && !tokens.get(word.first()).has(TokenScanner.AFTER_BREAK))
              || (after < tokens.size()
                  && tokens.get(after).isCapital()
                  && !tokens.get(after).has(TokenScanner.AFTER_BREAK));
      return beside || single;
    }

    private void unknown(Word word, Token first, boolean begins, boolean allCapitals) {
      if (allCapitals && (!begins || language == Language.ENGLISH || first.text().length() > 1)) {
        if (!begins || !Syllables.isSyllable(first.text()) || language == Language.ENGLISH) {
          markName(word);
          return;
        }
      }
      if (first.text().length() > 2) {
        String key = language == Language.ENGLISH ? TextWords.stem(first.text()) : first.text();
        count(key, first, new int[0]);
      }
    }

    private void markName(Word word) {
      for (int i = word.first(); i < word.first() + word.length(); i++) {
        nameLike[i] = true;
      }
    }

    /** Keeps the forms of a name that the lexicon knows. */
    private void remember(Word word) {
      int[] cased = Arrays.stream(scanned.forms(word)).filter(forms::isCased).toArray();
      for (int i = word.first(); i < word.first() + word.length(); i++) {
        formsOfToken.put(i, cased);
      }
    }

    private void add(Word word, boolean cased, Token first) {
      int[] candidates = scanned.forms(word);
      List<Integer> kept = new ArrayList<>();
      for (int form : candidates) {
        if (forms.isCased(form) == cased && forms.isContent(form)) {
          kept.add(form);
        }
      }
      if (kept.isEmpty()) {
        return;
      }
      if (!scanned.isMarked() && word.length() == 1) {
        return;
      }
      count(
          forms.term(kept.getFirst()), first, kept.stream().mapToInt(Integer::intValue).toArray());
    }

    private void count(String key, Token first, int[] found) {
      Counted counted = words.computeIfAbsent(key, any -> new Counted());
      counted.count++;
      boolean headline = first.start() < titleEnd;
      boolean lead = first.start() < titleEnd + DayReader.LEAD;
      counted.headline |= headline;
      counted.best = Math.max(counted.best, headline ? HEADLINE_WEIGHT : lead ? LEAD_WEIGHT : 1);
      counted.forms = found;
    }

    private List<SignatureWord> signatureWords() {
      List<SignatureWord> result = new ArrayList<>();
      words.forEach((key, counted) -> result.add(signatureWord(key, counted)));
      result.sort(
          Comparator.comparingDouble(SignatureWord::weight)
              .reversed()
              .thenComparing(SignatureWord::key));
      return result.subList(0, Math.min(result.size(), MOST_WORDS));
    }

    private SignatureWord signatureWord(String key, Counted counted) {
      Meaning meaning = meanings.of(counted.forms);
      double weight =
          (1 + Math.log(counted.count))
              * counted.best
              * weights.word(language, key)
              * kindWeight(meaning.kind());
      return new SignatureWord(key, (float) weight, counted.headline, counted.forms, meaning);
    }

    /** Verbs and adjectives are shared by all news; nouns, happenings and names are not. */
    private static double kindWeight(ConceptKind kind) {
      return switch (kind) {
        case NOUN, PHRASE -> 1;
        case EVENT, PLACE, PERSON, ORG -> 1.3;
        case VERB -> 0.7;
        case ADJ -> 0.6;
        case ADV, TIME, NUMBER -> 0.3;
        case FUNCTION, PRONOUN, MEASURE -> 0.05;
      };
    }

    private void readNames() {
      for (int i = 0; i < tokens.size(); i++) {
        if (!nameLike[i] || tokens.get(i).folded().length() < 2) {
          continue;
        }
        String name = tokens.get(i).folded();
        boolean syllable = Syllables.isFoldedSyllable(name.toCharArray(), 0, name.length());
        addName(name, syllable ? 0.35 : 1, i);
        boolean joined =
            i + 1 < tokens.size()
                && nameLike[i + 1]
                && !tokens.get(i + 1).has(TokenScanner.AFTER_BREAK);
        if (joined) {
          String next = tokens.get(i + 1).folded();
          String pair = name.compareTo(next) < 0 ? name + " " + next : next + " " + name;
          addName(pair, syllable ? 1 : 0.6, i);
        }
      }
    }

    private void addName(String name, double weight, int token) {
      boolean headline = tokens.get(token).start() < titleEnd;
      boolean lead = tokens.get(token).start() < titleEnd + DayReader.LEAD;
      SignatureName before = names.get(name);
      int[] known =
          before != null && before.forms().length > 0
              ? before.forms()
              : formsOfToken.getOrDefault(token, new int[0]);
      names.put(
          name,
          new SignatureName(
              (float) (weight * weights.name(name)),
              headline || (before != null && before.headline()),
              lead || (before != null && before.lead()),
              known,
              meanings.of(known).concepts()));
    }

    private void readNumbers() {
      Quantities.read(tokens, dates, language)
          .forEach((number, weight) -> numbers.put(number, (double) weight.floatValue()));
    }
  }
}

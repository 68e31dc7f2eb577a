package org.songngu.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.songngu.analysis.Layer;
import org.songngu.analysis.ReportAnalyzer;
import org.songngu.ingest.DateFinder;
import org.songngu.ingest.FoundDate;
import org.songngu.lexicon.Concept;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Sense;
import org.songngu.normalize.Folding;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Reads the {@link Signature} of a report from its text. Safe for use by many threads. */
final class SignatureReader {
  /** What an event is stands in the headline and in the first paragraphs. */
  private static final int LEAD = 700;

  /** The tail of a report is background. */
  private static final int BODY = 3000;

  private static final double HEADLINE_WEIGHT = 3;
  private static final double LEAD_WEIGHT = 2;
  private static final int SHORTEST_NAME = 2;

  private final Lexicon lexicon;
  private final Analyzer vietnamese;
  private final Analyzer english;
  private final Map<String, Integer> formOfTerm = new HashMap<>();

  SignatureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vietnamese = new ReportAnalyzer(lexicon, Language.VIETNAMESE);
    this.english = new ReportAnalyzer(lexicon, Language.ENGLISH);
    for (int form = 0; form < lexicon.forms().size(); form++) {
      formOfTerm.put(key(lexicon.forms().language(form), lexicon.forms().term(form)), form);
    }
  }

  Signature read(Report report) {
    Collector collector = new Collector(report);
    collector.readTokens();
    collector.readDays();
    return new Signature(
        report.id(),
        collector.concepts,
        collector.headline,
        collector.kinds,
        collector.names,
        collector.places,
        collector.numbers,
        collector.days,
        report.published());
  }

  private static String key(Language language, String term) {
    return language.code() + term;
  }

  private final class Collector {
    final Map<String, Double> concepts = new HashMap<>();
    final Set<String> headline = new HashSet<>();
    final Set<String> kinds = new HashSet<>();
    final Set<String> names = new HashSet<>();
    final Set<String> places = new HashSet<>();
    final Set<String> numbers = new HashSet<>();
    final Set<MonthDay> days = new HashSet<>();
    private final Language language;
    private final String text;
    private final int titleEnd;

    Collector(Report report) {
      this.language =
          report.language() == Language.VIETNAMESE ? Language.VIETNAMESE : Language.ENGLISH;
      String whole = report.text();
      this.text = whole.substring(0, Math.min(whole.length(), BODY));
      this.titleEnd = report.title().length();
    }

    void readDays() {
      for (FoundDate found : DateFinder.find(text)) {
        if (found.start() < titleEnd + LEAD) {
          days.add(MonthDay.of(found.date().month(), found.date().day()));
        }
      }
    }

    void readTokens() {
      Analyzer analyzer = language == Language.VIETNAMESE ? vietnamese : english;
      try (TokenStream stream = analyzer.tokenStream("text", text)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        FlagsAttribute flags = stream.addAttribute(FlagsAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          token(term.toString(), offset.startOffset(), flags.getFlags());
        }
        stream.end();
      } catch (IOException e) {
        throw new UncheckedIOException("the text is in memory", e);
      }
    }

    private void token(String term, int start, int traits) {
      switch (Layer.of(term)) {
        case EXACT -> name(term, start, traits);
        case WORD, STEM -> word(Layer.text(term), start);
        case NEUTRAL -> number(Layer.text(term));
        case FOLDED -> {}
      }
    }

    private void name(String term, int start, int traits) {
      boolean capital = (traits & TokenScanner.CAPITALIZED) != 0;
      boolean surely = (traits & TokenScanner.SENTENCE_START) == 0 && start >= titleEnd;
      if (capital && surely && term.length() >= SHORTEST_NAME) {
        names.add(Folding.of(term));
      }
    }

    private void number(String number) {
      boolean year = number.matches("(19|20)\\d\\d");
      if (number.length() > 1 && !year) {
        numbers.add(number);
      }
    }

    private void word(String term, int start) {
      Integer form = formOfTerm.get(key(language, term));
      if (form == null || !lexicon.forms().isContent(form)) {
        return;
      }
      double place = start < titleEnd ? HEADLINE_WEIGHT : start < LEAD ? LEAD_WEIGHT : 1;
      for (Sense sense : lexicon.forms().senses(form)) {
        Concept concept = lexicon.concept(sense.concept());
        String name = concept.english().getFirst().text();
        double weight = place * sense.probability() * weight(concept.kind());
        concepts.merge(name, weight, Double::sum);
        if (start < titleEnd && sense.probability() > 0.3) {
          headline.add(name);
        }
        if (start < titleEnd + LEAD && sense.probability() > 0.3) {
          mark(concept.kind(), name);
        }
      }
    }

    private void mark(ConceptKind kind, String name) {
      if (kind == ConceptKind.PLACE) {
        places.add(name);
      } else if (kind == ConceptKind.EVENT) {
        kinds.add(name);
      }
    }

    /** Verbs and adjectives are shared by all news; nouns, happenings and names are not. */
    private static double weight(ConceptKind kind) {
      return switch (kind) {
        case NOUN, PHRASE -> 1;
        case EVENT, PLACE, PERSON, ORG -> 1.5;
        case VERB -> 0.5;
        case ADJ, ADV, TIME, NUMBER -> 0.2;
        case FUNCTION, PRONOUN, MEASURE -> 0;
      };
    }
  }
}

package org.songngu.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songngu.event.SharedPhrase.Span;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.signature.Hashes;
import org.songngu.signature.KnownWord;
import org.songngu.signature.KnownWords.Group;
import org.songngu.signature.NameTable;
import org.songngu.signature.ScannedText;
import org.songngu.signature.SignatureReader;
import org.songngu.signature.WordReader;

/** Finds what two reports both say: words of one meaning, names and numbers. */
final class SharedPhrases {
  private static final int CONCEPT = 1;
  private static final int NAME = 2;
  private static final int NUMBER = 3;
  private static final int WORD = 4;

  /** A shorter word that nobody knows is not worth a mark. */
  private static final int SHORTEST = 3;

  private SharedPhrases() {}

  /** In the order in which the first report says them; overlapping spans are left out. */
  static List<SharedPhrase> of(Report a, Report b, SignatureReader reader) {
    Map<Integer, List<Span>> inA = things(a, reader);
    Map<Integer, List<Span>> inB = things(b, reader);
    Map<Integer, SharedPhrase> byStart = new TreeMap<>();
    inA.forEach(
        (thing, spans) -> {
          List<Span> others = inB.get(thing);
          if (others != null) {
            byStart.merge(
                spans.getFirst().start(), new SharedPhrase(spans, others), SharedPhrases::longer);
          }
        });
    return withoutOverlaps(List.copyOf(byStart.values()));
  }

  private static SharedPhrase longer(SharedPhrase a, SharedPhrase b) {
    return a.first().getFirst().end() >= b.first().getFirst().end() ? a : b;
  }

  private static List<SharedPhrase> withoutOverlaps(List<SharedPhrase> phrases) {
    List<SharedPhrase> kept = new ArrayList<>();
    List<Span> usedA = new ArrayList<>();
    List<Span> usedB = new ArrayList<>();
    for (SharedPhrase phrase : phrases) {
      List<Span> first = free(phrase.first(), usedA);
      List<Span> second = free(phrase.second(), usedB);
      if (!first.isEmpty() && !second.isEmpty()) {
        usedA.addAll(first);
        usedB.addAll(second);
        kept.add(new SharedPhrase(first, second));
      }
    }
    return kept;
  }

  private static List<Span> free(List<Span> spans, List<Span> used) {
    return spans.stream()
        .filter(
            span ->
                used.stream()
                    .noneMatch(other -> span.start() < other.end() && other.start() < span.end()))
        .toList();
  }

  /** Where a report says what: concepts, names, numbers and unknown words, by their numbers. */
  private static Map<Integer, List<Span>> things(Report report, SignatureReader reader) {
    ScannedText text = reader.scan(report);
    Language language =
        report.language() == Language.VIETNAMESE ? Language.VIETNAMESE : Language.ENGLISH;
    int titleEnd = report.title().length();
    NameTable names = new NameTable(text, titleEnd, null);
    new WordReader(text, language, titleEnd, names, null).read();
    Map<Integer, List<Span>> things = new HashMap<>();
    for (int word = 0; word < text.words(); word++) {
      int first = text.first(word);
      Span span = new Span(text.start(first), text.end(first + text.tokens(word) - 1));
      for (int thing : things(word, text, names)) {
        things.computeIfAbsent(thing, any -> new ArrayList<>()).add(span);
      }
    }
    return things;
  }

  private static int[] things(int word, ScannedText text, NameTable names) {
    int first = text.first(word);
    if (text.has(first, TokenScanner.NUMBER)) {
      return text.length(first) > 1 ? new int[] {Hashes.of(NUMBER, text.hash(first))} : new int[0];
    }
    if (text.group(word) != WordIndex.NO_GROUP) {
      int[] concepts = concepts(text.known().group(text.group(word)), text.isCapital(first));
      if (concepts.length > 0 || !names.isName(first)) {
        return concepts;
      }
    }
    if (names.isName(first)) {
      return new int[] {Hashes.of(NAME, Hashes.of(text.folded(first)))};
    }
    return text.group(word) == WordIndex.NO_GROUP && text.length(first) >= SHORTEST
        ? new int[] {Hashes.of(WORD, text.stemHash(first))}
        : new int[0];
  }

  private static int[] concepts(Group group, boolean capital) {
    boolean asName = capital && group.cased();
    @Nullable KnownWord word = asName ? null : group.asWord();
    int[] concepts =
        asName ? group.likelyNameConcepts() : word == null ? new int[0] : word.likely();
    return Arrays.stream(concepts).map(concept -> Hashes.of(CONCEPT, concept)).toArray();
  }
}

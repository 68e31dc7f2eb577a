package org.songngu.signature;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.songngu.ingest.FoundDate;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** Reads the {@link Signature} of a report from its text. Safe for use by many threads. */
public final class SignatureReader {
  /** The tail of a report is background. */
  private static final int BODY = 2000;

  /** So many words tell what a report is about. */
  private static final int MOST_WORDS = 160;

  private static final int MOST_NAMES = 1000;

  private final Lexicon lexicon;
  private final ThreadLocal<TextScanner> vietnamese;
  private final ThreadLocal<TextScanner> english;

  /** A reader by a lexicon. */
  public SignatureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    KnownWords englishWords = words(Language.ENGLISH, lexicon.words(Language.ENGLISH));
    this.english = scanner(Language.ENGLISH, englishWords, englishWords);
    this.vietnamese =
        scanner(
            Language.VIETNAMESE,
            words(Language.VIETNAMESE, lexicon.words(Language.VIETNAMESE)),
            words(Language.VIETNAMESE, lexicon.foldedWords()));
  }

  private KnownWords words(Language language, WordIndex index) {
    return new KnownWords(lexicon, language, index);
  }

  /** A scanner for each thread; all share what is worked out of the lexicon's words. */
  private ThreadLocal<TextScanner> scanner(Language language, KnownWords words, KnownWords folded) {
    return ThreadLocal.withInitial(() -> new TextScanner(lexicon, language, words, folded));
  }

  /** The signature of a report. */
  public Signature read(Report report) {
    return read(report, null);
  }

  /**
   * As {@link #read(Report)}.
   *
   * @param labels collects what the signature's numbers stand for
   */
  public Signature read(Report report, @Nullable Labels labels) {
    boolean isVietnamese = report.language() == Language.VIETNAMESE;
    Language language = isVietnamese ? Language.VIETNAMESE : Language.ENGLISH;
    int titleEnd = Math.min(report.title().length(), BODY);
    ScannedText scanned = scan(report);
    NameTable nameTable = new NameTable(scanned, titleEnd, labels);
    WordTable wordTable =
        new WordReader(scanned, language, titleEnd, nameTable, labels(labels)).read();
    List<NameTable.Name> names = heaviest(nameTable.read());
    float[] weights = weights(wordTable, language);
    int[] words = heaviest(weights);
    List<FoundDate> dates = DayReader.find(report);
    SignatureDays days = SignatureDays.of(DayReader.read(report, dates));
    Weighted numbers = numbers(new Quantities(scanned, dates, language, labels).read());
    Weighted sortedWords = words(words, wordTable, weights);
    Weighted sortedNames = names(names);
    return new Signature(
        report.id(),
        isVietnamese,
        scanned.isMarked(),
        sortedWords,
        senses(sortedWords, words, wordTable),
        sortedNames,
        nameConcepts(sortedNames, names),
        numbers,
        days,
        LinkKeys.of(names, knownWords(words, wordTable), numbers, days.own()));
  }

  /**
   * The tokens and words of headline and body, as far as they count; good until the same thread
   * scans the next report.
   */
  public ScannedText scan(Report report) {
    String whole = report.text();
    String text = whole.substring(0, Math.min(whole.length(), BODY));
    return (report.language() == Language.VIETNAMESE ? vietnamese : english).get().scan(text);
  }

  private WordReader.@Nullable Terms labels(@Nullable Labels labels) {
    return labels == null
        ? null
        : (key, word, unknown) ->
            labels.word(key, word == null ? unknown : lexicon.forms().term(word.form()));
  }

  /** How much each entry of the table says of the report's subject. */
  private static float[] weights(WordTable table, Language language) {
    float[] weights = new float[table.size()];
    for (int entry = 0; entry < weights.length; entry++) {
      KnownWord known = table.known(entry);
      float word =
          known == null ? TermWeights.builtIn().word(language, table.key(entry)) : known.weight();
      weights[entry] = (float) (table.prominence(entry) * word);
    }
    return weights;
  }

  /** Those entries that say most, the heaviest first. */
  private static int[] heaviest(float[] weights) {
    long[] byWeight = new long[weights.length];
    for (int entry = 0; entry < byWeight.length; entry++) {
      // Positive floats are in the order of their bits.
      int bits = Float.floatToIntBits(weights[entry]);
      byWeight[entry] = ((long) (Integer.MAX_VALUE - bits) << Integer.SIZE) | entry;
    }
    Arrays.sort(byWeight);
    int[] heaviest = new int[Math.min(byWeight.length, MOST_WORDS)];
    for (int i = 0; i < heaviest.length; i++) {
      heaviest[i] = (int) byWeight[i];
    }
    return heaviest;
  }

  private static Weighted words(int[] entries, WordTable table, float[] weights) {
    Weighted.Builder words = new Weighted.Builder(entries.length);
    for (int entry : entries) {
      int known = table.known(entry) == null ? 0 : Signature.KNOWN;
      int headline = table.isHeadline(entry) ? Signature.HEADLINE : 0;
      words.add(table.key(entry), weights[entry], known | headline);
    }
    return words.build();
  }

  private static long[] senses(Weighted sorted, int[] entries, WordTable table) {
    long[] senses = new long[4 * entries.length];
    int size = 0;
    for (int entry : entries) {
      KnownWord known = table.known(entry);
      if (known != null) {
        int place = sorted.place(known.key());
        int count = known.concepts().length;
        if (size + count > senses.length) {
          senses = Arrays.copyOf(senses, 2 * (size + count));
        }
        for (int i = 0; i < count; i++) {
          senses[size++] = Senses.of(known.concepts()[i], place, known.probabilities()[i]);
        }
      }
    }
    Arrays.sort(senses, 0, size);
    return Arrays.copyOf(senses, size);
  }

  private static List<KnownWord> knownWords(int[] entries, WordTable table) {
    return Arrays.stream(entries)
        .mapToObj(table::known)
        .filter(Objects::nonNull)
        .limit(LinkKeys.WORDS)
        .toList();
  }

  private static List<NameTable.Name> heaviest(Map<Integer, NameTable.Name> names) {
    NameTable.Name[] sorted = names.values().toArray(NameTable.Name[]::new);
    Arrays.sort(sorted, LinkKeys.HEAVIEST_NAME);
    return List.of(Arrays.copyOf(sorted, Math.min(sorted.length, MOST_NAMES)));
  }

  private static Weighted names(List<NameTable.Name> names) {
    Weighted.Builder sorted = new Weighted.Builder(names.size());
    for (NameTable.Name name : names) {
      int headline = name.isHeadline() ? Signature.HEADLINE : 0;
      int lead = name.isLead() ? Signature.LEAD : 0;
      int place = name.isPlace() ? Signature.PLACE : 0;
      sorted.add(name.key(), name.weight(), headline | lead | place);
    }
    return sorted.build();
  }

  private static long[] nameConcepts(Weighted sorted, List<NameTable.Name> names) {
    long[] concepts = new long[16];
    int size = 0;
    for (NameTable.Name name : names) {
      for (int concept : name.concepts()) {
        if (size == concepts.length) {
          concepts = Arrays.copyOf(concepts, 2 * size);
        }
        concepts[size++] = Senses.of(concept, sorted.place(name.key()), (byte) 0);
      }
    }
    Arrays.sort(concepts, 0, size);
    return Arrays.copyOf(concepts, size);
  }

  private static Weighted numbers(Map<Integer, Quantities.Quantity> numbers) {
    Weighted.Builder sorted = new Weighted.Builder(numbers.size());
    numbers.forEach(
        (number, quantity) ->
            sorted.add(number, quantity.weight(), quantity.score() ? Signature.SCORE : 0));
    return sorted.build();
  }
}

package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.PublishedDate;

/**
 * The few terms by which reports of one event find each other: names, quantities, concepts, and
 * names with the day. Each has a weight; two reports are compared if the weights of their common
 * keys reach {@link #LEAST}.
 */
final class LinkKeys {
  /** Less in common, and two reports are not worth a comparison. */
  static final double LEAST = 0.7;

  private static final int NAMES = 12;
  private static final int DATED_NAMES = 3;
  private static final int NUMBERS = 4;
  private static final int WORDS = 14;

  /** A concept is shared by more reports than a name, and a report has several for one thing. */
  private static final double CONCEPT_WEIGHT = 0.5;

  private static final double LIKELY = 0.3;
  private static final int YEAR = 366;

  private final Meanings meanings;

  LinkKeys(Meanings meanings) {
    this.meanings = meanings;
  }

  /** A key as the index holds it. */
  static BytesRef term(int key) {
    return new BytesRef(
        new byte[] {(byte) (key >>> 24), (byte) (key >>> 16), (byte) (key >>> 8), (byte) key});
  }

  /**
   * The keys of a report with their weights; they depend on the report alone. A key is a hash: two
   * that collide by chance cost one comparison.
   */
  Map<Integer, Float> of(Signature signature) {
    Map<Integer, Float> keys = new HashMap<>();
    List<Map.Entry<String, SignatureName>> names = heaviestNames(signature);
    for (Map.Entry<String, SignatureName> name : names.subList(0, Math.min(NAMES, names.size()))) {
      keys.put(("n " + name.getKey()).hashCode(), (float) name.getValue().weight());
      for (int form : name.getValue().forms()) {
        addConcepts(form, keys);
      }
    }
    addDatedNames(names, signature.days().own(), keys);
    addNumbers(signature, keys);
    int words = 0;
    for (SignatureWord word : signature.words()) {
      if (word.isKnown() && words < WORDS) {
        words++;
        for (int form : word.forms()) {
          addConcepts(form, keys);
        }
      }
    }
    return keys;
  }

  private static List<Map.Entry<String, SignatureName>> heaviestNames(Signature signature) {
    List<Map.Entry<String, SignatureName>> names = new ArrayList<>(signature.names().entrySet());
    names.sort(
        Comparator.comparingDouble(
                (Map.Entry<String, SignatureName> name) ->
                    name.getValue().weight() * (name.getValue().lead() ? 2 : 1))
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return names;
  }

  /** A name that everybody has is found with its day still; neighbouring days meet in one key. */
  private static void addDatedNames(
      List<Map.Entry<String, SignatureName>> names, PublishedDate own, Map<Integer, Float> keys) {
    if (own.day() == 0) {
      return;
    }
    int day = EventDays.dayOfYear(own);
    for (Map.Entry<String, SignatureName> name :
        names.subList(0, Math.min(DATED_NAMES, names.size()))) {
      keys.put(("d " + day % YEAR + " " + name.getKey()).hashCode(), 1f);
      keys.put(("d " + (day + 1) % YEAR + " " + name.getKey()).hashCode(), 1f);
    }
  }

  private static void addNumbers(Signature signature, Map<Integer, Float> keys) {
    signature.numbers().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NUMBERS)
        .forEach(
            number ->
                keys.put(("q " + number.getKey()).hashCode(), number.getValue().floatValue() / 2));
  }

  private void addConcepts(int form, Map<Integer, Float> keys) {
    Meanings.Meaning meaning = meanings.of(form);
    for (int i = 0; i < meaning.concepts().length; i++) {
      if (meaning.probabilities()[i] >= LIKELY) {
        keys.put(("c " + meanings.name(meaning.concepts()[i])).hashCode(), (float) CONCEPT_WEIGHT);
      }
    }
  }
}

package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.songngu.event.PairFeatures.Feature;
import org.songngu.report.PublishedDate;

/**
 * Why two reports are, or are not, likely of one event.
 *
 * @param probability how likely they are of one event by themselves, from 0 to 1; the other reports
 *     of an archive can still part them or bring them together
 * @param speaksFor what they have in common, in words, the strongest first
 * @param speaksAgainst what parts them, in words
 */
public record EventReasons(double probability, List<String> speaksFor, List<String> speaksAgainst) {
  private static final int MOST_WORDS = 5;

  /** Keeps copies of the lists. */
  public EventReasons {
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }

  static EventReasons of(Signature a, Signature b) {
    double[] features = PairFeatures.of(a, b);
    List<String> pro = new ArrayList<>();
    List<String> contra = new ArrayList<>();
    addDays(a, b, features, pro, contra);
    addShared("same names: ", names(a, b), pro);
    addShared("same words: ", words(a, b), pro);
    addShared(
        "same numbers: ",
        a.numbers().keySet().stream().filter(b.numbers()::containsKey).toList(),
        pro);
    if (features[Feature.HEADLINE_NAMES.at()] < 0.2) {
      contra.add("the headlines name others");
    }
    if (features[Feature.LEAD_NAMES.at()] < 0.2) {
      contra.add("other names and places");
    }
    return new EventReasons(Likeness.probability(Likeness.logit(a, b)), pro, contra);
  }

  private static void addDays(
      Signature a, Signature b, double[] features, List<String> pro, List<String> contra) {
    PublishedDate ownA = a.days().own();
    PublishedDate ownB = b.days().own();
    if (features[Feature.SAME_DAY.at()] > 0) {
      pro.add("same day: " + (ownA.year() == 0 ? ownB : ownA));
    } else if (features[Feature.OTHER_DAY.at()] > 0) {
      contra.add("other day: %s, %s".formatted(ownA, ownB));
    }
    if (features[Feature.WEEKDAY_DIFFERS.at()] > 0) {
      contra.add("other weekday");
    }
    if (features[Feature.PUBLISHED_NEAR.at()] > 0) {
      pro.add("published at the same time");
    } else if (features[Feature.PUBLISHED_FAR.at()] > 0) {
      contra.add("published at another time");
    }
  }

  private static void addShared(String what, List<String> shared, List<String> reasons) {
    if (!shared.isEmpty()) {
      reasons.add(what + String.join(", ", shared.stream().limit(MOST_WORDS).toList()));
    }
  }

  private static List<String> names(Signature a, Signature b) {
    return a.names().entrySet().stream()
        .filter(name -> b.names().containsKey(name.getKey()))
        .sorted(
            Comparator.<java.util.Map.Entry<String, SignatureName>>comparingDouble(
                    name -> name.getValue().weight())
                .reversed()
                .thenComparing(name -> name.getKey()))
        .map(name -> name.getKey())
        .toList();
  }

  /** Words of the first report, those of another language with the word that they met. */
  private static List<String> words(Signature a, Signature b) {
    List<String> words = new ArrayList<>();
    for (SignatureWord word : a.words()) {
      if (words.size() == MOST_WORDS) {
        break;
      }
      if (a.isWrittenLike(b)) {
        if (b.byKey().containsKey(word.key())) {
          words.add(word.key());
        }
      } else {
        b.words().stream()
            .filter(other -> shareConcept(word, other))
            .findFirst()
            .ifPresent(other -> words.add("%s = %s".formatted(word.key(), other.key())));
      }
    }
    return words;
  }

  private static boolean shareConcept(SignatureWord a, SignatureWord b) {
    for (int i = 0; i < a.meaning().concepts().length; i++) {
      for (int j = 0; j < b.meaning().concepts().length; j++) {
        boolean same = a.meaning().concepts()[i] == b.meaning().concepts()[j];
        if (same && a.meaning().probabilities()[i] * b.meaning().probabilities()[j] > 0.1) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f because %s; against it: %s",
        probability,
        String.join("; ", speaksFor),
        String.join("; ", speaksAgainst));
  }
}

package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.songngu.event.PairFeatures.Feature;
import org.songngu.report.PublishedDate;
import org.songngu.signature.Labels;
import org.songngu.signature.Senses;
import org.songngu.signature.Signature;
import org.songngu.signature.Weighted;

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
  private static final double OTHER_NAMES = 0.2;

  /** A tenth, in 255ths by 255ths. */
  private static final int LEAST_LIKELY = 255 * 255 / 10;

  /** Keeps copies of the lists. */
  public EventReasons {
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }

  /**
   * @param ownA the day that the one report gives its happening
   * @param ownB the other's
   * @param labels what the signatures' numbers stand for
   */
  static EventReasons of(
      Signature a, PublishedDate ownA, Signature b, PublishedDate ownB, Labels labels) {
    double[] features = PairFeatures.of(a, b);
    List<String> pro = new ArrayList<>();
    List<String> contra = new ArrayList<>();
    addDays(ownA, ownB, features, pro, contra);
    addShared("same names: ", shared(a.names(), b.names(), labels::name), pro);
    addShared("same words: ", words(a, b, labels), pro);
    addShared("same numbers: ", shared(a.numbers(), b.numbers(), labels::number), pro);
    if (features[Feature.HEADLINE_NAMES.at()] < OTHER_NAMES) {
      contra.add("the headlines name others");
    }
    if (features[Feature.LEAD_NAMES.at()] < OTHER_NAMES) {
      contra.add("other names and places");
    }
    return new EventReasons(Likeness.probability(Likeness.logit(a, b)), pro, contra);
  }

  private static void addDays(
      PublishedDate ownA,
      PublishedDate ownB,
      double[] features,
      List<String> pro,
      List<String> contra) {
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

  /** What both have, the heaviest first. */
  private static List<String> shared(Weighted a, Weighted b, IntFunction<String> label) {
    return heaviest(a)
        .filter(at -> b.place(a.key(at)) >= 0)
        .mapToObj(at -> label.apply(a.key(at)))
        .toList();
  }

  private static IntStream heaviest(Weighted weighted) {
    return IntStream.range(0, weighted.size())
        .boxed()
        .sorted(Comparator.comparingDouble(at -> -weighted.weight(at)))
        .mapToInt(Integer::intValue);
  }

  /** Words of the first report, those of another language with the word that they met. */
  private static List<String> words(Signature a, Signature b, Labels labels) {
    if (a.isWrittenLike(b)) {
      return shared(a.words(), b.words(), labels::word);
    }
    return heaviest(a.words())
        .mapToObj(at -> translated(a, at, b, labels))
        .filter(words -> !words.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  /** A word with the heaviest of the other report that surely means the same; or empty. */
  private static String translated(Signature a, int word, Signature b, Labels labels) {
    int best = -1;
    for (long sense : a.senses()) {
      for (long other : Senses.place(sense) == word ? b.senses() : Senses.NONE) {
        boolean same =
            Senses.concept(sense) == Senses.concept(other)
                && Senses.probability(sense) * Senses.probability(other) > LEAST_LIKELY;
        int place = Senses.place(other);
        if (same && (best < 0 || b.words().weight(place) > b.words().weight(best))) {
          best = place;
        }
      }
    }
    return best < 0
        ? ""
        : "%s = %s".formatted(labels.word(a.words().key(word)), labels.word(b.words().key(best)));
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

package org.songngu.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.lexicon.ConceptKind;
import org.songngu.report.PublishedDate;

/** What two reports have in common, as a few numbers. */
final class PairFeatures {
  /** The features in their order. */
  enum Feature {
    BIAS,
    SAME_LANGUAGE,
    CONTENT_SAME,
    CONTENT_CROSS,
    HEADLINE,
    NAMES,
    NAME_MASS,
    LEAD_NAMES,
    HEADLINE_NAMES,
    LEAD_STRANGERS,
    NAMELESS,
    NUMBERS,
    NUMBER_MASS,
    OTHER_NUMBERS,
    KINDS,
    SAME_DAY,
    DAY_MENTIONED,
    OTHER_DAY,
    FAR_DAY,
    PUBLISHED_NEAR,
    PUBLISHED_FAR,
    WEEKDAY_FITS,
    WEEKDAY_DIFFERS
  }

  private PairFeatures() {}

  static double[] of(Signature a, Signature b) {
    double[] f = new double[Feature.values().length];
    boolean same = a.language() == b.language() && a.marked() == b.marked();
    f[Feature.BIAS.ordinal()] = 1;
    f[Feature.SAME_LANGUAGE.ordinal()] = same ? 1 : 0;
    double content = Math.sqrt(same ? sameContent(a, b) : crossContent(a, b));
    f[same ? Feature.CONTENT_SAME.ordinal() : Feature.CONTENT_CROSS.ordinal()] = content;
    f[Feature.HEADLINE.ordinal()] = headline(a, b, same);
    names(a, b, f);
    numbers(a, b, f);
    f[Feature.KINDS.ordinal()] = kinds(a, b);
    days(a.days(), b.days(), f);
    return f;
  }

  /** Cosine of the words of two reports of one language. */
  static double sameContent(Signature a, Signature b) {
    Map<String, Double> weights = new HashMap<>();
    double normA = 0;
    for (SignatureWord word : a.words()) {
      weights.put(word.key(), word.weight());
      normA += word.weight() * word.weight();
    }
    double dot = 0;
    double normB = 0;
    for (SignatureWord word : b.words()) {
      dot += word.weight() * weights.getOrDefault(word.key(), 0.0);
      normB += word.weight() * word.weight();
    }
    return normA * normB == 0 ? 0 : dot / Math.sqrt(normA * normB);
  }

  /** How much of each report's words the other has in its own language. */
  static double crossContent(Signature a, Signature b) {
    return Math.sqrt(covered(a.words(), concepts(b)) * covered(b.words(), concepts(a)));
  }

  static Map<Integer, Double> concepts(Signature signature) {
    Map<Integer, Double> concepts = new HashMap<>();
    for (SignatureWord word : signature.words()) {
      for (int i = 0; i < word.concepts().length; i++) {
        concepts.merge(word.concepts()[i], word.probabilities()[i], Math::max);
      }
    }
    return concepts;
  }

  private static double covered(List<SignatureWord> words, Map<Integer, Double> concepts) {
    double sum = 0;
    double found = 0;
    for (SignatureWord word : words) {
      if (word.isKnown()) {
        sum += word.weight();
        found += word.weight() * match(word, concepts);
      }
    }
    return sum == 0 ? 0 : found / sum;
  }

  private static double match(SignatureWord word, Map<Integer, Double> concepts) {
    double best = 0;
    for (int i = 0; i < word.concepts().length; i++) {
      double other = concepts.getOrDefault(word.concepts()[i], 0.0);
      best = Math.max(best, Math.sqrt(other * word.probabilities()[i]));
    }
    return best;
  }

  private static double headline(Signature a, Signature b, boolean same) {
    if (a.words().stream().noneMatch(SignatureWord::headline)
        || b.words().stream().noneMatch(SignatureWord::headline)) {
      return 0.3;
    }
    return (headlineIn(a, b, same) + headlineIn(b, a, same)) / 2;
  }

  private static double headlineIn(Signature a, Signature b, boolean same) {
    List<SignatureWord> headline = a.words().stream().filter(SignatureWord::headline).toList();
    if (!same) {
      return covered(headline, concepts(b));
    }
    Set<String> keys = new HashSet<>();
    b.words().forEach(word -> keys.add(word.key()));
    double sum = 0;
    double found = 0;
    for (SignatureWord word : headline) {
      sum += word.weight();
      found += keys.contains(word.key()) ? word.weight() : 0;
    }
    return sum == 0 ? 0 : found / sum;
  }

  private static void names(Signature a, Signature b, double[] f) {
    Map<Integer, Double> conceptsA = concepts(a);
    Map<Integer, Double> conceptsB = concepts(b);
    Shares ab = Shares.of(a, b, conceptsB);
    Shares ba = Shares.of(b, a, conceptsA);
    double all = Math.sqrt(ab.mass * ba.mass);
    double shared = Math.min(ab.shared, ba.shared);
    f[Feature.NAMES.ordinal()] = all == 0 ? 0 : shared / all;
    f[Feature.NAME_MASS.ordinal()] = Math.log1p(shared);
    f[Feature.LEAD_NAMES.ordinal()] =
        Math.sqrt(share(ab.leadShared, ab.lead) * share(ba.leadShared, ba.lead));
    f[Feature.HEADLINE_NAMES.ordinal()] =
        Math.sqrt(share(ab.headShared, ab.head) * share(ba.headShared, ba.head));
    f[Feature.LEAD_STRANGERS.ordinal()] =
        Math.log1p(Math.min(ab.lead - ab.leadShared, ba.lead - ba.leadShared));
    f[Feature.NAMELESS.ordinal()] = Math.min(ab.mass, ba.mass) < 0.8 ? 1 : 0;
  }

  private static double share(double shared, double all) {
    return (shared + 0.15) / (all + 0.5);
  }

  private static final class Shares {
    double mass;
    double shared;
    double lead;
    double leadShared;
    double head;
    double headShared;

    static Shares of(Signature a, Signature b, Map<Integer, Double> concepts) {
      Shares shares = new Shares();
      a.names()
          .forEach(
              (key, name) -> {
                boolean found = b.names().containsKey(key);
                for (int concept : name.concepts()) {
                  found |= concepts.containsKey(concept);
                }
                double w = name.weight();
                double s = found ? w : 0;
                shares.mass += w;
                shares.shared += s;
                shares.lead += name.lead() ? w : 0;
                shares.leadShared += name.lead() ? s : 0;
                shares.head += name.headline() ? w : 0;
                shares.headShared += name.headline() ? s : 0;
              });
      return shares;
    }
  }

  private static double mass(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static void numbers(Signature a, Signature b, double[] f) {
    double shared = 0;
    for (Map.Entry<String, Double> number : a.numbers().entrySet()) {
      shared += b.numbers().containsKey(number.getKey()) ? number.getValue() : 0;
    }
    double all = Math.sqrt(mass(a.numbers()) * mass(b.numbers()));
    f[Feature.NUMBERS.ordinal()] = all == 0 ? 0 : shared / all;
    f[Feature.NUMBER_MASS.ordinal()] = Math.log1p(shared);
    f[Feature.OTHER_NUMBERS.ordinal()] =
        Math.log1p(Math.min(mass(a.numbers()), mass(b.numbers())) - shared);
  }

  private static double kinds(Signature a, Signature b) {
    Set<Integer> kindsA = kinds(a);
    Set<Integer> kindsB = kinds(b);
    if (kindsA.isEmpty() || kindsB.isEmpty()) {
      return 0;
    }
    Set<Integer> common = new HashSet<>(kindsA);
    common.retainAll(kindsB);
    return common.isEmpty() ? 0 : 1;
  }

  private static Set<Integer> kinds(Signature signature) {
    Set<Integer> kinds = new HashSet<>();
    for (SignatureWord word : signature.words()) {
      if (word.lead() && word.kind() == ConceptKind.EVENT) {
        for (int concept : word.concepts()) {
          kinds.add(concept);
        }
      }
    }
    return kinds;
  }

  private static void days(EventDays a, EventDays b, double[] f) {
    PublishedDate ownA = a.own();
    PublishedDate ownB = b.own();
    if (ownA.day() != 0 && ownB.day() != 0) {
      long apart = EventDays.distance(ownA, ownB);
      if (apart == 0) {
        f[Feature.SAME_DAY.ordinal()] = 1;
      } else if (mentions(a, ownB) || mentions(b, ownA)) {
        f[Feature.DAY_MENTIONED.ordinal()] = 1;
      } else {
        f[Feature.OTHER_DAY.ordinal()] = apart == 1 ? 0.3 : 1;
        f[Feature.FAR_DAY.ordinal()] = apart > 6 ? 1 : 0;
      }
      weekdays(a, ownB, f);
      weekdays(b, ownA, f);
    } else if (ownA.day() != 0) {
      weekdays(b, ownA, f);
    } else if (ownB.day() != 0) {
      weekdays(a, ownB, f);
    } else if (a.weekday() != null && b.weekday() != null) {
      f[(a.weekday() == b.weekday() ? Feature.WEEKDAY_FITS : Feature.WEEKDAY_DIFFERS).ordinal()] =
          1;
    }
    published(a, b, ownA, ownB, f);
  }

  private static void published(
      EventDays a, EventDays b, PublishedDate ownA, PublishedDate ownB, double[] f) {
    Optional<LocalDate> pubA = a.fullPublished();
    Optional<LocalDate> pubB = b.fullPublished();
    long gap = -1;
    if (pubA.isPresent() && pubB.isPresent()) {
      gap = Math.abs(ChronoUnit.DAYS.between(pubA.get(), pubB.get()));
    } else if (pubA.isPresent() && ownB.day() != 0) {
      gap = EventDays.distance(PublishedDate.of(pubA.get()), ownB);
    } else if (pubB.isPresent() && ownA.day() != 0) {
      gap = EventDays.distance(PublishedDate.of(pubB.get()), ownA);
    }
    if (gap >= 0) {
      f[Feature.PUBLISHED_NEAR.ordinal()] = gap <= 1 ? 1 : gap <= 2 ? 0.7 : gap <= 4 ? 0.3 : 0;
      f[Feature.PUBLISHED_FAR.ordinal()] = Math.min(1, Math.max(0, gap - 4) / 10.0);
    }
  }

  private static boolean mentions(EventDays days, PublishedDate day) {
    return days.named().stream()
        .anyMatch(named -> EventDays.distance(days.withYear(named), day) == 0);
  }

  private static void weekdays(EventDays days, PublishedDate day, double[] f) {
    if (days.weekday() != null && days.fullPublished().isEmpty() && day.year() != 0) {
      boolean fits = day.earliest().orElseThrow().getDayOfWeek() == days.weekday();
      f[(fits ? Feature.WEEKDAY_FITS : Feature.WEEKDAY_DIFFERS).ordinal()] = 1;
    }
  }
}

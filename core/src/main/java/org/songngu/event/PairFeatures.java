package org.songngu.event;

import java.util.Map;

/** What two reports have in common, as a few numbers. Symmetric. */
final class PairFeatures {
  /** What takes part in the decision, in the order of {@link Likeness}'s coefficients. */
  enum Feature {
    /** Always 1. */
    BIAS,
    /** 1 if both are written in one language, so that words are compared, not concepts. */
    SAME_LANGUAGE,
    /** Square root of the cosine of the weighted words, if in one language. */
    CONTENT_SAME,
    /** 0 to 1 where texts of one language and no other day are the same but for an editor's pen. */
    COPY,
    /** Square root of the weighted share of words that the other report has in its language. */
    CONTENT_CROSS,
    /** Weighted share of the headline's words that the other report has, mean of both ways. */
    HEADLINE,
    /** Logarithm of the weight of all shared names. */
    NAME_MASS,
    /** Weighted share of the names in headline and lead that the other report has anywhere. */
    LEAD_NAMES,
    /** Weighted share of the names in the headline that the other report has anywhere. */
    HEADLINE_NAMES,
    /** Weighted share of common quantities. */
    NUMBERS,
    /** Logarithm of the weight of all shared quantities. */
    NUMBER_MASS,
    /** 1 if both name the same day as the day of the happening. */
    SAME_DAY,
    /** 1 if they name different days, but one mentions the other's. */
    DAY_MENTIONED,
    /** 1 if they name different days; less if the days are neighbours, as time zones differ. */
    OTHER_DAY,
    /** 1 if the named days are more than six days apart. */
    FAR_DAY,
    /** 1 if published, or published and happened, within a day; less up to four days. */
    PUBLISHED_NEAR,
    /** Grows from 0 at four days between publications to 1 at fourteen. */
    PUBLISHED_FAR,
    /** 1 if one names a weekday that is that of the day that the other names. */
    WEEKDAY_FITS,
    /** 1 if it is another weekday. */
    WEEKDAY_DIFFERS;

    /** Its place in an array of features; nothing outside this program depends on it. */
    @SuppressWarnings("EnumOrdinal")
    int at() {
      return ordinal();
    }
  }

  /** A report without a headline says nothing against another's. */
  private static final double NO_HEADLINE = 0.3;

  /** Few names prove little: a share of names begins at so many found among so many. */
  private static final double NAMES_FOUND = 0.15;

  private static final double NAMES_ALL = 0.5;

  /** Cosines between which a report becomes a copy of another. */
  private static final double ALIKE = 0.75;

  private static final double COPIED = 0.9;

  private PairFeatures() {}

  /** The features by their ordinals. */
  static double[] of(Signature a, Signature b) {
    double[] features = new double[Feature.values().length];
    set(features, Feature.BIAS, 1);
    if (a.isWrittenLike(b)) {
      set(features, Feature.SAME_LANGUAGE, 1);
      double cosine = cosine(a, b);
      set(features, Feature.CONTENT_SAME, Math.sqrt(cosine));
      set(features, Feature.COPY, Math.clamp((cosine - ALIKE) / (COPIED - ALIKE), 0, 1));
    } else {
      set(features, Feature.CONTENT_CROSS, Math.sqrt(coverage(a, b)));
    }
    set(features, Feature.HEADLINE, headline(a, b));
    names(a, b, features);
    numbers(a.numbers(), b.numbers(), features);
    DayFeatures.add(a.days(), b.days(), features);
    // The same words every day, with other days in them, are a column and no copy.
    boolean otherDay = features[Feature.OTHER_DAY.at()] > 0;
    if (otherDay || features[Feature.PUBLISHED_FAR.at()] > 0) {
      set(features, Feature.COPY, 0);
    }
    return features;
  }

  static void set(double[] features, Feature feature, double value) {
    features[feature.at()] = value;
  }

  private static double cosine(Signature a, Signature b) {
    boolean aIsShorter = a.words().size() < b.words().size();
    Signature shorter = aIsShorter ? a : b;
    Map<String, SignatureWord> longer = aIsShorter ? b.byKey() : a.byKey();
    double dot = 0;
    for (SignatureWord word : shorter.words()) {
      SignatureWord other = longer.get(word.key());
      dot += other == null ? 0 : word.weight() * other.weight();
    }
    double norms = a.norm() * b.norm();
    return norms == 0 ? 0 : dot / norms;
  }

  private static double coverage(Signature a, Signature b) {
    return Math.sqrt(covered(a, b, false) * covered(b, a, false));
  }

  /** The weighted share of the known words of one report that another has by their meaning. */
  private static double covered(Signature a, Signature b, boolean headlineOnly) {
    double all = 0;
    double found = 0;
    for (SignatureWord word : a.words()) {
      if (word.isKnown() && (word.headline() || !headlineOnly)) {
        all += word.weight();
        found += word.weight() * match(word, b.concepts());
      }
    }
    return all == 0 ? 0 : found / all;
  }

  private static double match(SignatureWord word, Map<Integer, Double> concepts) {
    double best = 0;
    int[] own = word.meaning().concepts();
    for (int i = 0; i < own.length; i++) {
      Double other = concepts.get(own[i]);
      if (other != null) {
        best = Math.max(best, other * word.meaning().probabilities()[i]);
      }
    }
    return Math.sqrt(best);
  }

  private static double headline(Signature a, Signature b) {
    boolean both =
        a.words().stream().anyMatch(SignatureWord::headline)
            && b.words().stream().anyMatch(SignatureWord::headline);
    return both ? (headlineIn(a, b) + headlineIn(b, a)) / 2 : NO_HEADLINE;
  }

  private static double headlineIn(Signature a, Signature b) {
    if (!a.isWrittenLike(b)) {
      return covered(a, b, true);
    }
    double all = 0;
    double found = 0;
    for (SignatureWord word : a.words()) {
      if (word.headline()) {
        all += word.weight();
        found += b.byKey().containsKey(word.key()) ? word.weight() : 0;
      }
    }
    return all == 0 ? 0 : found / all;
  }

  private static void names(Signature a, Signature b, double[] features) {
    SharedNames ab = new SharedNames(a, b);
    SharedNames ba = new SharedNames(b, a);
    set(features, Feature.NAME_MASS, Math.log1p(Math.min(ab.found, ba.found)));
    double lead = share(ab.leadFound, ab.lead) * share(ba.leadFound, ba.lead);
    set(features, Feature.LEAD_NAMES, Math.sqrt(lead));
    double head = share(ab.headlineFound, ab.headline) * share(ba.headlineFound, ba.headline);
    set(features, Feature.HEADLINE_NAMES, Math.sqrt(head));
  }

  private static double share(double found, double all) {
    return (found + NAMES_FOUND) / (all + NAMES_ALL);
  }

  /** The weight of one report's names that another has, as they are or in its language. */
  private static final class SharedNames {
    private double found;
    private double lead;
    private double leadFound;
    private double headline;
    private double headlineFound;

    SharedNames(Signature a, Signature b) {
      a.names().forEach((key, name) -> add(name, isIn(key, name, b)));
    }

    static boolean isIn(String key, SignatureName name, Signature other) {
      if (other.names().containsKey(key)) {
        return true;
      }
      for (int concept : name.concepts()) {
        if (other.concepts().containsKey(concept)) {
          return true;
        }
      }
      return false;
    }

    private void add(SignatureName name, boolean isFound) {
      double weight = name.weight();
      double foundWeight = isFound ? weight : 0;
      found += foundWeight;
      if (name.lead()) {
        lead += weight;
        leadFound += foundWeight;
      }
      if (name.headline()) {
        headline += weight;
        headlineFound += foundWeight;
      }
    }
  }

  private static void numbers(Map<String, Double> a, Map<String, Double> b, double[] features) {
    double shared = 0;
    for (Map.Entry<String, Double> number : a.entrySet()) {
      shared += b.containsKey(number.getKey()) ? number.getValue() : 0;
    }
    double all = Math.sqrt(mass(a) * mass(b));
    set(features, Feature.NUMBERS, all == 0 ? 0 : shared / all);
    set(features, Feature.NUMBER_MASS, Math.log1p(shared));
  }

  private static double mass(Map<String, Double> weights) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight;
    }
    return sum;
  }
}

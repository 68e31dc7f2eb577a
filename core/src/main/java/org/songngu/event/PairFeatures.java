package org.songngu.event;

import org.songngu.signature.Signature;
import org.songngu.signature.Weighted;

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
    /** 1 if both give scores of matches, but none in common. */
    OTHER_SCORE,
    /** 1 if headline and lead of both name places, but none that the other report names. */
    OTHER_PLACE,
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

  /** One number in common proves little where the texts have no more. */
  private static final double UNSEEN_NUMBERS = 0.5;

  private static final int COUNT = Feature.values().length;

  private PairFeatures() {}

  /** The features by their ordinals. */
  static double[] of(Signature a, Signature b) {
    double[] features = new double[COUNT];
    DayFeatures.add(a.days(), b.days(), features);
    addContent(a, b, features);
    return features;
  }

  /** As {@link #of}, as if nobody knew when it happened. */
  static double[] withoutDays(Signature a, Signature b) {
    double[] features = new double[COUNT];
    addContent(a, b, features);
    return features;
  }

  private static void addContent(Signature a, Signature b, double[] features) {
    set(features, Feature.BIAS, 1);
    numbers(a.numbers(), b.numbers(), features);
    SharedNames.add(a, b, features);
    if (a.isWrittenLike(b)) {
      set(features, Feature.SAME_LANGUAGE, 1);
      SharedWords.addSame(a, b, features);
    } else {
      SharedWords.addCross(a, b, features);
    }
  }

  static void set(double[] features, Feature feature, double value) {
    features[feature.at()] = value;
  }

  private static void numbers(Weighted a, Weighted b, double[] features) {
    double shared = 0;
    boolean score = false;
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      int order = Integer.compare(a.key(i), b.key(j));
      shared += order == 0 ? a.weight(i) : 0;
      score |= order == 0 && a.has(i, Signature.SCORE);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double all = Math.sqrt(a.sum(0) * b.sum(0)) + UNSEEN_NUMBERS;
    set(features, Feature.NUMBERS, shared / all);
    set(features, Feature.NUMBER_MASS, Math.log1p(shared));
    boolean both = a.sum(Signature.SCORE) > 0 && b.sum(Signature.SCORE) > 0;
    set(features, Feature.OTHER_SCORE, both && !score ? 1 : 0);
  }
}

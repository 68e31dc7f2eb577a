package org.songngu.event;

import static org.songngu.event.PairFeatures.set;

import org.songngu.event.PairFeatures.Feature;
import org.songngu.signature.Signature;

/**
 * How likely two reports are of one event: a logistic model of {@link PairFeatures}.
 *
 * <p>The two reports alone decide, not what else an archive holds, so that they are judged alike
 * whenever they come. Days that contradict each other count heavily against an event but are no
 * veto of their own: the first day that a text names is another's often enough. Days of happening
 * and of publication that are both more than six days apart are a veto.
 */
final class Likeness {
  /** Reports that are less likely than this are of different events. */
  static final double THRESHOLD = 0.5;

  private static final double MOST = 8;

  private static final double[] COEFFICIENTS = coefficients();

  private Likeness() {}

  /** The log-odds that two reports are of one event, from -8 to 8. */
  static double logit(Signature a, Signature b) {
    return DayFeatures.areFarApart(a.days(), b.days())
        ? -MOST
        : Math.clamp(logit(PairFeatures.of(a, b), COEFFICIENTS), -MOST, MOST);
  }

  /**
   * The log-odds that two reports would be of one event if their days did not count: whether they
   * belong to one story.
   */
  static double storyLogit(Signature a, Signature b) {
    return Math.clamp(logit(PairFeatures.withoutDays(a, b), COEFFICIENTS), -MOST, MOST);
  }

  static double logit(double[] features, double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * coefficients[i];
    }
    return sum;
  }

  static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /**
   * Fitted by {@code EventTraining} (test sources) on the fixtures' DEMO and TRAIN, with and
   * without published dates, and on translated paragraphs; strangers of one day, of which an
   * archive has many and the fixtures few, are made of strangers of other days.
   */
  private static double[] coefficients() {
    double[] w = new double[PairFeatures.Feature.values().length];
    set(w, Feature.BIAS, -7.46);
    set(w, Feature.SAME_LANGUAGE, 1.09);
    set(w, Feature.CONTENT_SAME, 6.85);
    // Set by hand: the data have too few copies to learn from.
    set(w, Feature.COPY, 5);
    set(w, Feature.CONTENT_CROSS, 13.96);
    set(w, Feature.HEADLINE, 1.11);
    set(w, Feature.NAME_MASS, 0.00);
    set(w, Feature.LEAD_NAMES, 4.54);
    set(w, Feature.HEADLINE_NAMES, 1.90);
    set(w, Feature.NUMBERS, 2.99);
    set(w, Feature.NUMBER_MASS, 2.13);
    set(w, Feature.OTHER_SCORE, -2.03);
    set(w, Feature.OTHER_PLACE, -0.92);
    set(w, Feature.SAME_DAY, 0.99);
    set(w, Feature.DAY_MENTIONED, -0.30);
    set(w, Feature.OTHER_DAY, -1.61);
    set(w, Feature.FAR_DAY, -2.47);
    set(w, Feature.PUBLISHED_NEAR, 1.21);
    set(w, Feature.PUBLISHED_FAR, -2.62);
    set(w, Feature.WEEKDAY_FITS, 0.10);
    set(w, Feature.WEEKDAY_DIFFERS, -2.59);
    return w;
  }
}

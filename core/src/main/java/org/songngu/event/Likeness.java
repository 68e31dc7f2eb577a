package org.songngu.event;

/** How likely two reports are of one event: a logistic model of {@link PairFeatures}. */
final class Likeness {
  /** Reports that are less likely than this are of different events. */
  static final double THRESHOLD = 0.5;

  static double[] coefficients = parse(System.getProperty("w"));
  private static double[] parse(String s) { double[] r = new double[PairFeatures.Feature.values().length]; if (s!=null) { String[] p = s.split(","); for (int i=0;i<p.length;i++) r[i]=Double.parseDouble(p[i]); } return r; }

  private Likeness() {}

  static double probability(Signature a, Signature b) {
    return probability(PairFeatures.of(a, b), coefficients);
  }

  static double logit(Signature a, Signature b) {
    double[] features = PairFeatures.of(a, b);
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * coefficients[i];
    }
    return Math.clamp(sum, -8, 8);
  }

  static double probability(double[] features, double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * coefficients[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

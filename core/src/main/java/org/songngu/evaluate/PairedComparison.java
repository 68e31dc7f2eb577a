package org.songngu.evaluate;

import java.util.SplittableRandom;

/**
 * Two runs over the same queries by one measure.
 *
 * @param difference the mean of the second run less that of the first
 * @param better for how many queries the second run is better
 * @param worse for how many it is worse
 * @param equal for how many they are equal
 * @param p how likely a difference of this size in either direction is chance: the share of random
 *     exchanges of the two runs, query by query, that make one at least as large (Fisher's
 *     randomization test; Smucker, Allan and Carterette 2007)
 */
public record PairedComparison(double difference, int better, int worse, int equal, double p) {
  private static final int EXCHANGES = 100_000;

  /** The same runs have the same p. */
  private static final long SEED = 20240701;

  /** Room for rounding when two sums are one. */
  private static final double EQUAL = 1e-12;

  /**
   * Compares a second run with a first by what both have of the first one's queries.
   *
   * @param first the values of one run
   * @param second the values of the other
   * @param measure what to measure
   * @return the comparison
   */
  public static PairedComparison of(Evaluation first, Evaluation second, Measure measure) {
    double[] differences =
        first.byQuery().keySet().stream()
            .mapToDouble(query -> second.value(query, measure) - first.value(query, measure))
            .toArray();
    double sum = 0;
    int better = 0;
    int worse = 0;
    for (double difference : differences) {
      sum += difference;
      better += difference > EQUAL ? 1 : 0;
      worse += difference < -EQUAL ? 1 : 0;
    }
    int equal = differences.length - better - worse;
    double mean = differences.length == 0 ? 0 : sum / differences.length;
    return new PairedComparison(mean, better, worse, equal, chance(differences, Math.abs(sum)));
  }

  private static double chance(double[] differences, double size) {
    SplittableRandom random = new SplittableRandom(SEED);
    int asLarge = 1;
    for (int n = 0; n < EXCHANGES; n++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asLarge += Math.abs(sum) >= size - EQUAL ? 1 : 0;
    }
    return (double) asLarge / (EXCHANGES + 1);
  }
}

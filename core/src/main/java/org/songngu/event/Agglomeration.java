package org.songngu.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Average-link clustering of a small number of reports: the two groups that are most alike become
 * one, again and again, while they are alike enough. The result depends on the similarities alone.
 *
 * <p>Two groups of several reports each must be nearly as alike as the reports inside the looser of
 * them are: what holds together by itself and fits its neighbour less is another event of the same
 * kind.
 */
final class Agglomeration {
  /** How much of the inner likeness must be found between two groups. */
  private static final double COHESION = 0.7;

  /** Copies are alike beyond measure; more than this is not asked for. */
  private static final double MOST_COHESION = 4;

  private final double[][] sums;
  private final double[] inner;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final double least;

  /**
   * @param logits how alike each two are, as log-odds; symmetric
   * @param least log-odds under which nothing is merged
   */
  private Agglomeration(double[][] logits, double least) {
    this.sums = logits;
    this.inner = new double[logits.length];
    this.least = least;
    for (int i = 0; i < logits.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The groups, each of indexes in ascending order. The matrix is used up. */
  static List<List<Integer>> of(double[][] logits, double least) {
    Agglomeration agglomeration = new Agglomeration(logits, least);
    while (agglomeration.mergeBest()) {}
    return agglomeration.groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .toList();
  }

  private boolean mergeBest() {
    double best = Double.NEGATIVE_INFINITY;
    int first = -1;
    int second = -1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size() && !groups.get(i).isEmpty(); j++) {
        if (!groups.get(j).isEmpty()) {
          double average = average(i, j);
          if (average > best && average >= Math.max(least, required(i, j))) {
            best = average;
            first = i;
            second = j;
          }
        }
      }
    }
    if (first < 0) {
      return false;
    }
    merge(first, second);
    return true;
  }

  private double average(int i, int j) {
    return sums[i][j] / (groups.get(i).size() * groups.get(j).size());
  }

  private double required(int i, int j) {
    return COHESION * Math.min(MOST_COHESION, Math.min(innerAverage(i), innerAverage(j)));
  }

  private double innerAverage(int i) {
    int size = groups.get(i).size();
    return size == 1 ? Double.NEGATIVE_INFINITY : inner[i] / (size * (size - 1) / 2.0);
  }

  private void merge(int into, int from) {
    inner[into] += inner[from] + sums[into][from];
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    for (int k = 0; k < sums.length; k++) {
      sums[into][k] += sums[from][k];
      sums[k][into] = sums[into][k];
    }
  }
}

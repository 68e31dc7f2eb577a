package org.songngu.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rank-biased overlap of two rankings (Webber, Moffat and Zobel 2010), of their first ranks alone
 * and scaled so that equal rankings have 1: two readers who go on to the next rank with probability
 * p see so much of the same.
 */
public final class RankOverlap {
  private RankOverlap() {}

  /**
   * {@return the overlap, from 0 to 1; 1 for two empty rankings}
   *
   * @param first one ranking, the best first
   * @param second the other, the best first
   * @param p above 0 and below 1; 0.9 looks at about ten ranks
   * @param depth how many ranks are looked at
   */
  public static double of(List<String> first, List<String> second, double p, int depth) {
    int ranks = Math.min(depth, Math.max(first.size(), second.size()));
    if (ranks == 0) {
      return 1;
    }
    Set<String> a = new HashSet<>();
    Set<String> b = new HashSet<>();
    double sum = 0;
    double most = 0;
    double weight = 1;
    int common = 0;
    for (int i = 0; i < ranks; i++) {
      common += add(first, i, a, b) + add(second, i, b, a);
      sum += weight * common / (i + 1);
      most += weight;
      weight *= p;
    }
    return sum / most;
  }

  /** Adds an item to its ranking; 1 if the other one has it too. */
  private static int add(List<String> ranking, int rank, Set<String> own, Set<String> other) {
    return rank < ranking.size() && own.add(ranking.get(rank)) && other.contains(ranking.get(rank))
        ? 1
        : 0;
  }
}

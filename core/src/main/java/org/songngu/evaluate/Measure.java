package org.songngu.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A measure of one ranking, from 0 to 1, as trec_eval defines it. */
public enum Measure {
  /** {@code ndcg_cut_10}: grades as gains, discounted by log2(rank + 1), against the best order. */
  NDCG_10("nDCG@10") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return ndcg(ranking, grades, 10);
    }
  },
  /** {@code ndcg_cut_20}. */
  NDCG_20("nDCG@20") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return ndcg(ranking, grades, 20);
    }
  },
  /** {@code map}: the mean of the precisions at the relevant reports; one not found has 0. */
  MAP("MAP") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      double sum = 0;
      int found = 0;
      for (int i = 0; i < ranking.size(); i++) {
        if (gain(ranking.get(i), grades) > 0) {
          found++;
          sum += (double) found / (i + 1);
        }
      }
      return ratio(sum, relevant(grades));
    }
  },
  /** {@code recip_rank}: one over the rank of the first relevant report, 0 if there is none. */
  MRR("MRR") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      for (int i = 0; i < ranking.size(); i++) {
        if (gain(ranking.get(i), grades) > 0) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },
  /** {@code recall_100}: the share of the relevant reports among the first hundred. */
  RECALL_100("R@100") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      int found = (int) ranking.stream().limit(100).filter(id -> gain(id, grades) > 0).count();
      return ratio(found, relevant(grades));
    }
  };

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** {@return the usual name in tables} */
  public String label() {
    return label;
  }

  /**
   * The measure of one ranking.
   *
   * @param ranking report ids, the best first, none twice
   * @param grades the judged reports; one that is not there, or has 0 or less, is not relevant
   * @return 0 if no report is relevant
   */
  public abstract double of(List<String> ranking, Map<String, Integer> grades);

  private static int gain(String report, Map<String, Integer> grades) {
    return Math.max(0, grades.getOrDefault(report, 0));
  }

  private static int relevant(Map<String, Integer> grades) {
    return (int) grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static double ndcg(List<String> ranking, Map<String, Integer> grades, int depth) {
    List<Integer> gains = ranking.stream().map(report -> gain(report, grades)).toList();
    List<Integer> best =
        grades.values().stream()
            .filter(grade -> grade > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    return ratio(discounted(gains, depth), discounted(best, depth));
  }

  private static double discounted(List<Integer> gains, int depth) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, gains.size()); i++) {
      sum += gains.get(i) / (Math.log(i + 2.0) / Math.log(2));
    }
    return sum;
  }

  private static double ratio(double part, double all) {
    return all == 0 ? 0 : part / all;
  }
}

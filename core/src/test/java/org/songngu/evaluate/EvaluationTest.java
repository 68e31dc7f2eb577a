package org.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected values were computed by hand from trec_eval's definitions. */
class EvaluationTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 1, "x", 0);
  private static final List<String> RANKING = List.of("x", "a", "y", "c");

  @Test
  void measures_haveTrecEvalsValues() {
    // Gains 0 2 0 1 against 2 1 1; the discount of rank r is log2(r + 1).
    double found = 2 / log2(3) + 1 / log2(5);
    double best = 2 / log2(2) + 1 / log2(3) + 1 / log2(4);
    assertThat(Measure.NDCG_10.of(RANKING, GRADES)).isCloseTo(found / best, within(1e-9));
    assertThat(Measure.NDCG_20.of(RANKING, GRADES)).isCloseTo(found / best, within(1e-9));
    assertThat(Measure.MAP.of(RANKING, GRADES)).isCloseTo((0.5 + 0.5) / 3, within(1e-9));
    assertThat(Measure.MRR.of(RANKING, GRADES)).isEqualTo(0.5);
    assertThat(Measure.RECALL_100.of(RANKING, GRADES)).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void cutOffs_areKept() {
    List<String> late = new java.util.ArrayList<>();
    for (int i = 0; i < 100; i++) {
      late.add("noise" + i);
    }
    late.add(10, "a");
    late.add("b");
    assertThat(Measure.NDCG_10.of(late, GRADES)).isZero();
    assertThat(Measure.NDCG_20.of(late, GRADES)).isPositive();
    assertThat(Measure.RECALL_100.of(late, GRADES)).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void aQueryWithoutResults_counts_andOneWithoutRelevantReportsDoesNot() throws IOException {
    Judgments judgments = judgments("q1 0 a 1\nq2 0 b 1\nq3 0 c 0\n");
    Run run = run("q1 Q0 a 1 3.5 t\nq3 Q0 c 1 1 t\nq9 Q0 a 1 1 t\n");
    Evaluation evaluation = Evaluation.of(run, judgments);
    assertThat(evaluation.byQuery().keySet()).containsExactly("q1", "q2");
    assertThat(evaluation.mean(Measure.MRR)).isEqualTo(0.5);
  }

  @Test
  void scoresRank_notTheStatedRanks_andEqualScoresRankByTheGreaterId() throws IOException {
    Run run = run("q Q0 low 1 1.0 t\nq Q0 a 2 2.0 t\nq Q0 b 3 2.0 t\n");
    assertThat(run.of("q")).containsExactly("b", "a", "low");
  }

  @Test
  void faultyLines_areNamed() {
    assertThatThrownBy(() -> judgments("q 0 a 1\nq 0 b\n")).hasMessageStartingWith("qrels:2: ");
    assertThatThrownBy(() -> judgments("q 0 a yes\n")).hasMessageContaining("'yes'");
    assertThatThrownBy(() -> run("q Q0 a 1 best t\n")).hasMessageContaining("run:1: ");
    assertThatThrownBy(() -> run("q Q0 a 1 2 t\nq Q0 a 2 1 t\n")).hasMessageContaining("twice");
  }

  @Test
  void comparison_countsQueries_andKnowsChanceFromEffect() {
    Evaluation low = evaluation(40, 0.5);
    PairedComparison same = PairedComparison.of(low, low, Measure.MRR);
    assertThat(same).isEqualTo(new PairedComparison(0, 0, 0, 40, 1));
    PairedComparison higher = PairedComparison.of(low, evaluation(40, 0.6), Measure.MRR);
    assertThat(higher.difference()).isCloseTo(0.1, within(1e-9));
    assertThat(higher.better()).isEqualTo(40);
    assertThat(higher.p()).isLessThan(0.001);
    // Three queries can be exchanged in eight ways, of which two are as large.
    PairedComparison few = PairedComparison.of(evaluation(3, 0.5), evaluation(3, 0.6), Measure.MRR);
    assertThat(few.p()).isCloseTo(0.25, within(0.01));
  }

  @Test
  void overlap_ofEqualRankingsIs1_ofDisjointOnes0_andTheTopCountsMost() {
    List<String> abc = List.of("a", "b", "c");
    assertThat(RankOverlap.of(abc, abc, 0.9, 20)).isEqualTo(1);
    assertThat(RankOverlap.of(abc, List.of("x", "y", "z"), 0.9, 20)).isZero();
    assertThat(RankOverlap.of(List.of(), List.of(), 0.9, 20)).isEqualTo(1);
    // Shares by depth: 0, 2/2, 3/3 with weights 1, 0.9, 0.81.
    assertThat(RankOverlap.of(abc, List.of("b", "a", "c"), 0.9, 20))
        .isCloseTo((0.9 + 0.81) / (1 + 0.9 + 0.81), within(1e-9));
    assertThat(RankOverlap.of(abc, List.of("a", "b", "x"), 0.9, 20))
        .isGreaterThan(RankOverlap.of(abc, List.of("x", "b", "c"), 0.9, 20));
  }

  private static Evaluation evaluation(int queries, double value) {
    Map<String, Map<Measure, Double>> byQuery = new LinkedHashMap<>();
    for (int i = 0; i < queries; i++) {
      byQuery.put("q" + i, Map.of(Measure.MRR, value));
    }
    return new Evaluation(byQuery);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static Judgments judgments(String text) throws IOException {
    return Judgments.read("qrels", new BufferedReader(new StringReader(text)));
  }

  private static Run run(String text) throws IOException {
    return Run.read("run", new BufferedReader(new StringReader(text)));
  }
}

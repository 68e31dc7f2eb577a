package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups reports into events. The result depends on the set of reports alone, not on their order.
 */
final class EventGroups {
  private EventGroups() {}

  /** The groups of report ids; every report is in exactly one. */
  static List<List<String>> of(List<Signature> unsorted, double threshold) {
    List<Signature> signatures =
        unsorted.stream().sorted(Comparator.comparing(Signature::id)).toList();
    int n = signatures.size();
    double least = Math.log(threshold / (1 - threshold));
    double[][] logits = new double[n][n];
    int[] component = new int[n];
    for (int i = 0; i < n; i++) {
      component[i] = i;
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        logits[i][j] = Likeness.logit(signatures.get(i), signatures.get(j));
        logits[j][i] = logits[i][j];
        if (logits[i][j] >= least) {
          union(component, i, j);
        }
      }
    }
    List<List<String>> groups = new ArrayList<>();
    for (int root = 0; root < n; root++) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        if (find(component, i) == root) {
          members.add(i);
        }
      }
      double[][] part = new double[members.size()][members.size()];
      for (int i = 0; i < part.length; i++) {
        for (int j = 0; j < part.length; j++) {
          part[i][j] = logits[members.get(i)][members.get(j)];
        }
      }
      for (List<Integer> group : Agglomeration.of(part, least)) {
        groups.add(group.stream().map(i -> signatures.get(members.get(i)).id()).toList());
      }
    }
    return groups;
  }

  private static int find(int[] component, int i) {
    while (component[i] != i) {
      i = component[i];
    }
    return i;
  }

  private static void union(int[] component, int i, int j) {
    int a = find(component, i);
    int b = find(component, j);
    component[Math.max(a, b)] = Math.min(a, b);
  }
}

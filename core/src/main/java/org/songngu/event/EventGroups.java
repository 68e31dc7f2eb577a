package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.songngu.signature.Signature;

/**
 * Groups reports into events, given which pairs are likely of one event. The result depends on the
 * set of reports alone, not on their order.
 */
final class EventGroups {
  /** More reports that hang together are cut at the weakest links first. */
  private static final int LARGEST_STORY = 200;

  private static final double STRICTER = 0.5;
  private static final double STRICTEST = 8;

  /** What is decided to be parted is less alike than any number of others can make good. */
  private static final double PARTED = -1e6;

  private final double least;
  private final Decisions decisions;

  /**
   * @param least log-odds that two reports of one event have at least
   * @param decisions which reports are parted whatever they are like
   */
  EventGroups(double least, Decisions decisions) {
    this.least = least;
    this.decisions = decisions;
  }

  /**
   * Two reports that are likely of one event.
   *
   * @param a the index of the one
   * @param b the index of the other
   * @param logit log-odds that they are of one event
   */
  record Link(int a, int b, double logit) {}

  /** Compares all pairs: for small sets. */
  static List<List<String>> of(List<Signature> unsorted, double threshold) {
    List<Signature> signatures =
        unsorted.stream().sorted(Comparator.comparing(Signature::id)).toList();
    double least = Math.log(threshold / (1 - threshold));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      for (int j = i + 1; j < signatures.size(); j++) {
        double logit = Likeness.logit(signatures.get(i), signatures.get(j));
        if (logit >= least) {
          links.add(new Link(i, j, logit));
        }
      }
    }
    return new EventGroups(least, Decisions.NONE)
            .of(signatures.size(), links, story -> story.stream().map(signatures::get).toList())
            .stream()
            .map(group -> group.stream().map(i -> signatures.get(i).id()).toList())
            .toList();
  }

  /**
   * Groups what is numbered from 0; the numbers must be in the order of the reports' ids.
   *
   * @param links all pairs whose log-odds reach the least
   * @param signatures the signatures of some, in the same order
   */
  List<List<Integer>> of(
      int size, List<Link> links, Function<List<Integer>, List<Signature>> signatures) {
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> story : stories(size, links, least)) {
      if (story.size() == 1) {
        groups.add(story);
      } else {
        groups.addAll(groups(story, signatures.apply(story)));
      }
    }
    return groups;
  }

  private List<List<Integer>> groups(List<Integer> story, List<Signature> signatures) {
    double[][] matrix = new double[story.size()][story.size()];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = i + 1; j < matrix.length; j++) {
        matrix[i][j] = logit(signatures.get(i), signatures.get(j));
        matrix[j][i] = matrix[i][j];
      }
    }
    return Agglomeration.of(matrix, least).stream()
        .map(group -> group.stream().map(story::get).toList())
        .toList();
  }

  private double logit(Signature a, Signature b) {
    return decisions.areParted(a.id(), b.id()) ? PARTED : Likeness.logit(a, b);
  }

  /** What hangs together by links, each part small enough to compare all with all. */
  private static List<List<Integer>> stories(int size, List<Link> links, double least) {
    int[] roots = new int[size];
    for (int i = 0; i < size; i++) {
      roots[i] = i;
    }
    for (Link link : links) {
      if (link.logit >= least) {
        int a = root(roots, link.a);
        int b = root(roots, link.b);
        roots[Math.max(a, b)] = Math.min(a, b);
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      members.computeIfAbsent(root(roots, i), any -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> stories = new ArrayList<>();
    for (List<Integer> story : members.values()) {
      if (story.size() <= LARGEST_STORY) {
        stories.add(story);
      } else {
        stories.addAll(parts(story, links, least));
      }
    }
    return stories;
  }

  private static List<List<Integer>> parts(List<Integer> story, List<Link> links, double least) {
    if (least + STRICTER > STRICTEST) {
      List<List<Integer>> slices = new ArrayList<>();
      for (int from = 0; from < story.size(); from += LARGEST_STORY) {
        slices.add(story.subList(from, Math.min(from + LARGEST_STORY, story.size())));
      }
      return slices;
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    story.forEach(member -> numbers.put(member, numbers.size()));
    List<Link> inside = new ArrayList<>();
    for (Link link : links) {
      Integer a = numbers.get(link.a);
      Integer b = numbers.get(link.b);
      if (a != null && b != null) {
        inside.add(new Link(a, b, link.logit));
      }
    }
    return stories(story.size(), inside, least + STRICTER).stream()
        .map(part -> part.stream().map(story::get).toList())
        .toList();
  }

  private static int root(int[] roots, int of) {
    int root = of;
    while (roots[root] != root) {
      roots[root] = roots[roots[root]];
      root = roots[root];
    }
    return root;
  }
}

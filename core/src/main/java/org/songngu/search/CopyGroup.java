package org.songngu.search;

import java.util.ArrayList;
import java.util.List;
import org.songngu.report.CopySketch;

/**
 * A hit and the hits that are near copies of it: the same text at another address, with a few words
 * changed at most.
 *
 * @param hit the best of them
 * @param copies the others, the best first
 */
public record CopyGroup(Hit hit, List<Hit> copies) {
  /** Checks and copies what it is given. */
  public CopyGroup {
    copies = List.copyOf(copies);
  }

  /** The groups of some hits in their order; each hit is in one of them. */
  static List<CopyGroup> of(List<Hit> hits) {
    List<CopySketch> sketches = new ArrayList<>();
    List<List<Hit>> groups = new ArrayList<>();
    for (Hit hit : hits) {
      CopySketch sketch = CopySketch.of(hit.report().text());
      int group = alike(sketch, sketches);
      if (group < 0) {
        sketches.add(sketch);
        groups.add(new ArrayList<>(List.of(hit)));
      } else {
        groups.get(group).add(hit);
      }
    }
    return groups.stream()
        .map(group -> new CopyGroup(group.getFirst(), group.subList(1, group.size())))
        .toList();
  }

  private static int alike(CopySketch sketch, List<CopySketch> others) {
    for (int i = 0; i < others.size(); i++) {
      if (sketch.likeness(others.get(i)) >= CopySketch.NEAR_COPY) {
        return i;
      }
    }
    return -1;
  }
}

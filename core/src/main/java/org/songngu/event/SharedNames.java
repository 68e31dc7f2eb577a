package org.songngu.event;

import static org.songngu.event.PairFeatures.set;

import org.songngu.event.PairFeatures.Feature;

/** The names of one report that another has, as they are or in its language. */
final class SharedNames {
  /** Few names prove little: a share of names begins at so many found among so many. */
  private static final double NAMES_FOUND = 0.15;

  private static final double NAMES_ALL = 0.5;

  private final Weighted names;
  private final boolean[] found;

  private SharedNames(Weighted names) {
    this.names = names;
    this.found = new boolean[names.size()];
  }

  static void add(Signature a, Signature b, double[] features) {
    SharedNames namesA = new SharedNames(a.names());
    SharedNames namesB = new SharedNames(b.names());
    meet(namesA, namesB);
    namesA.translate(a.nameConcepts(), b.senses());
    namesB.translate(b.nameConcepts(), a.senses());
    set(features, Feature.NAME_MASS, Math.log1p(Math.min(namesA.sum(0), namesB.sum(0))));
    set(features, Feature.LEAD_NAMES, share(namesA, namesB, Signature.LEAD));
    set(features, Feature.HEADLINE_NAMES, share(namesA, namesB, Signature.HEADLINE));
    boolean otherPlace = namesA.isElsewhere() && namesB.isElsewhere();
    set(features, Feature.OTHER_PLACE, otherPlace ? 1 : 0);
  }

  private static void meet(SharedNames a, SharedNames b) {
    for (int i = 0, j = 0; i < a.names.size() && j < b.names.size(); ) {
      int keyA = a.names.key(i);
      int keyB = b.names.key(j);
      if (keyA == keyB) {
        a.found[i] = true;
        b.found[j] = true;
      }
      i += keyA <= keyB ? 1 : 0;
      j += keyA >= keyB ? 1 : 0;
    }
  }

  /** Finds names of the lexicon by what the words of the other report can mean. */
  private void translate(long[] concepts, long[] senses) {
    for (long concept : concepts) {
      int place = Senses.place(concept);
      found[place] = found[place] || Senses.contains(senses, Senses.concept(concept));
    }
  }

  private static double share(SharedNames a, SharedNames b, int mark) {
    return Math.sqrt(a.share(mark) * b.share(mark));
  }

  private double share(int mark) {
    return (sum(mark) + NAMES_FOUND) / (names.sum(mark) + NAMES_ALL);
  }

  /** Whether headline and lead name places, none of which is found. */
  private boolean isElsewhere() {
    int mark = Signature.LEAD | Signature.PLACE;
    return names.sum(mark) > 0 && sum(mark) == 0;
  }

  /** The weight of all that are found and have the mark. */
  private double sum(int mark) {
    double sum = 0;
    for (int i = 0; i < found.length; i++) {
      sum += found[i] && (names.marks(i) & mark) == mark ? names.weight(i) : 0;
    }
    return sum;
  }
}

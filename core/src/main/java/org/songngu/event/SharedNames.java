package org.songngu.event;

import static org.songngu.event.PairFeatures.set;

import org.songngu.event.PairFeatures.Feature;
import org.songngu.signature.Senses;
import org.songngu.signature.Signature;
import org.songngu.signature.Weighted;

/** The names of one report that another has, as they are or in its language. */
final class SharedNames {
  /** Few names prove little: a share of names begins at so many found among so many. */
  private static final double NAMES_FOUND = 0.15;

  private static final double NAMES_ALL = 0.5;

  private static final int LEAD_PLACE = Signature.LEAD | Signature.PLACE;

  private final Weighted names;
  private final boolean[] found;

  /** The weight of all that are found; of those in the headline, in the lead, and places there. */
  private double mass;

  private double headline;
  private double lead;
  private double leadPlaces;

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
    namesA.sum();
    namesB.sum();
    set(features, Feature.NAME_MASS, Math.log1p(Math.min(namesA.mass, namesB.mass)));
    double leads = namesA.share(namesA.lead, Signature.LEAD);
    leads *= namesB.share(namesB.lead, Signature.LEAD);
    set(features, Feature.LEAD_NAMES, Math.sqrt(leads));
    double headlines = namesA.share(namesA.headline, Signature.HEADLINE);
    headlines *= namesB.share(namesB.headline, Signature.HEADLINE);
    set(features, Feature.HEADLINE_NAMES, Math.sqrt(headlines));
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

  private double share(double sum, int mark) {
    return (sum + NAMES_FOUND) / (names.sum(mark) + NAMES_ALL);
  }

  /** Whether headline and lead name places, none of which is found. */
  private boolean isElsewhere() {
    return names.sum(LEAD_PLACE) > 0 && leadPlaces == 0;
  }

  /** All weights in one pass: pairs of reports are compared by the million. */
  private void sum() {
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        int marks = names.marks(i);
        double weight = names.weight(i);
        mass += weight;
        headline += (marks & Signature.HEADLINE) != 0 ? weight : 0;
        lead += (marks & Signature.LEAD) != 0 ? weight : 0;
        leadPlaces += (marks & LEAD_PLACE) == LEAD_PLACE ? weight : 0;
      }
    }
  }
}

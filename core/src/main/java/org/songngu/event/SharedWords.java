package org.songngu.event;

import static org.songngu.event.PairFeatures.set;

import org.songngu.event.PairFeatures.Feature;
import org.songngu.signature.Senses;
import org.songngu.signature.Signature;
import org.songngu.signature.Weighted;

/** What the words of two reports have in common. */
final class SharedWords {
  /** A report without a headline says nothing against another's. */
  private static final double NO_HEADLINE = 0.3;

  /** Cosines between which a report becomes a copy of another. */
  private static final double ALIKE = 0.75;

  private static final double COPIED = 0.9;

  private static final double UNSEEN_OF_HEADLINE = 1;

  /** Probabilities of senses are stored in 255ths. */
  private static final double UNIT = 255.0;

  private SharedWords() {}

  /** Compares reports of one language, word by word. */
  static void addSame(Signature a, Signature b, double[] features) {
    Weighted wordsA = a.words();
    Weighted wordsB = b.words();
    double dot = 0;
    double headlineA = 0;
    double headlineB = 0;
    for (int i = 0, j = 0; i < wordsA.size() && j < wordsB.size(); ) {
      int keyA = wordsA.key(i);
      int keyB = wordsB.key(j);
      if (keyA == keyB) {
        dot += wordsA.weight(i) * wordsB.weight(j);
        headlineA += wordsA.has(i, Signature.HEADLINE) ? wordsA.weight(i) : 0;
        headlineB += wordsB.has(j, Signature.HEADLINE) ? wordsB.weight(j) : 0;
      }
      i += keyA <= keyB ? 1 : 0;
      j += keyA >= keyB ? 1 : 0;
    }
    double norms = a.norm() * b.norm();
    double cosine = norms == 0 ? 0 : dot / norms;
    double unseen = a.normWithUnseen() * b.normWithUnseen();
    set(features, Feature.CONTENT_SAME, Math.sqrt(dot / unseen));
    set(features, Feature.COPY, copy(cosine, features));
    headline(a, headlineA, b, headlineB, Signature.HEADLINE, features);
  }

  /** The same words every day, with other days in them, are a column and no copy. */
  private static double copy(double cosine, double[] features) {
    boolean otherDay =
        features[Feature.OTHER_DAY.at()] > 0 || features[Feature.PUBLISHED_FAR.at()] > 0;
    return otherDay ? 0 : Math.clamp((cosine - ALIKE) / (COPIED - ALIKE), 0, 1);
  }

  /** Compares reports of two languages, concept by concept. */
  static void addCross(Signature a, Signature b, double[] features) {
    float[] bestA = new float[a.words().size()];
    float[] bestB = new float[b.words().size()];
    meet(a.senses(), b.senses(), bestA, bestB);
    double coverage =
        Math.sqrt(
            found(a, bestA, Signature.KNOWN)
                / (a.knownWeight() + Signature.UNSEEN)
                * found(b, bestB, Signature.KNOWN)
                / (b.knownWeight() + Signature.UNSEEN));
    set(features, Feature.CONTENT_CROSS, Math.sqrt(coverage));
    int headline = Signature.HEADLINE | Signature.KNOWN;
    headline(a, found(a, bestA, headline), b, found(b, bestB, headline), headline, features);
  }

  /** How surely each word means what a word of the other report means, at best. */
  private static void meet(long[] a, long[] b, float[] bestA, float[] bestB) {
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int conceptA = Senses.concept(a[i]);
      int conceptB = Senses.concept(b[j]);
      if (conceptA < conceptB) {
        i++;
      } else if (conceptA > conceptB) {
        j++;
      } else {
        int endA = Senses.next(a, i);
        int endB = Senses.next(b, j);
        improve(a, i, endA, most(b, j, endB), bestA);
        improve(b, j, endB, most(a, i, endA), bestB);
        i = endA;
        j = endB;
      }
    }
  }

  private static int most(long[] senses, int from, int to) {
    int most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, Senses.probability(senses[i]));
    }
    return most;
  }

  private static void improve(long[] senses, int from, int to, int other, float[] best) {
    for (int i = from; i < to; i++) {
      int place = Senses.place(senses[i]);
      best[place] = Math.max(best[place], other * Senses.probability(senses[i]));
    }
  }

  private static double found(Signature signature, float[] best, int mark) {
    Weighted words = signature.words();
    double found = 0;
    for (int i = 0; i < best.length; i++) {
      if (best[i] > 0 && (words.marks(i) & mark) == mark) {
        found += words.weight(i) * Math.sqrt(best[i]) / UNIT;
      }
    }
    return found;
  }

  private static void headline(
      Signature a, double foundA, Signature b, double foundB, int mark, double[] features) {
    boolean both = a.headlineWeight() > 0 && b.headlineWeight() > 0;
    double headline =
        (foundA / (a.words().sum(mark) + UNSEEN_OF_HEADLINE)
                + foundB / (b.words().sum(mark) + UNSEEN_OF_HEADLINE))
            / 2;
    set(features, Feature.HEADLINE, both ? headline : NO_HEADLINE);
  }
}

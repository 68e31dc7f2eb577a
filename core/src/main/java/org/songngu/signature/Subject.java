package org.songngu.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;

/**
 * What a report is about, as a vector of length 1: the concepts that its words can mean and the
 * words of its names, each by its weight in the report's signature. Because concepts have no
 * language, the subjects of a Vietnamese and of an English report can be compared. Immutable.
 */
public final class Subject {
  /** Names come behind the concepts, whose numbers have 32 bits as theirs have. */
  private static final long FIRST_NAME = 1L << Integer.SIZE;

  private static final float CERTAIN = 255;

  /** In ascending order, each once. */
  private final long[] terms;

  private final float[] weights;

  private Subject(long[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
    double squares = 0;
    for (float weight : weights) {
      squares += weight * weight;
    }
    float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
  }

  /**
   * Reads what some reports are about.
   *
   * @param reader the snapshot
   * @param documents Lucene's numbers of the reports in it, in any order
   * @return the subjects by these numbers; reports that have no signature are missing
   * @throws IOException if the index cannot be read
   */
  public static Map<Integer, Subject> read(IndexReader reader, int[] documents) throws IOException {
    Map<Integer, Subject> subjects = new HashMap<>();
    ReportLookup.visitBytes(
        reader,
        Arrays.stream(documents).sorted().toArray(),
        ReportFields.SIGNATURE,
        (document, bytes) -> subjects.put(document, of(SignatureCodec.decode(bytes))));
    return subjects;
  }

  private static Subject of(Signature signature) {
    long[] senses = signature.senses();
    Weighted names = signature.names();
    long[] terms = new long[senses.length + names.size()];
    float[] weights = new float[terms.length];
    int size = 0;
    for (int i = 0; i < senses.length; size++) {
      terms[size] = number(Senses.concept(senses[i]));
      int end = Senses.next(senses, i);
      for (; i < end; i++) {
        float word = signature.words().weight(Senses.place(senses[i]));
        weights[size] += word * Senses.probability(senses[i]) / CERTAIN;
      }
    }
    for (int i = 0; i < names.size(); i++, size++) {
      terms[size] = FIRST_NAME + number(names.key(i));
      weights[size] = names.weight(i);
    }
    return new Subject(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size));
  }

  /** A number of 32 bits without its sign, in the order that it has with it. */
  private static long number(int signed) {
    return (long) signed - Integer.MIN_VALUE;
  }

  /**
   * {@return what two reports are about together}
   *
   * @param other the other report's subject
   * @param share how much it counts; this one counts 1
   */
  public Subject and(Subject other, double share) {
    long[] both = new long[terms.length + other.terms.length];
    float[] sums = new float[both.length];
    int size = 0;
    for (int i = 0, j = 0; i < terms.length || j < other.terms.length; size++) {
      int order = order(i, other, j);
      both[size] = order <= 0 ? terms[i] : other.terms[j];
      sums[size] += order <= 0 ? weights[i++] : 0;
      sums[size] += order >= 0 ? (float) share * other.weights[j++] : 0;
    }
    return new Subject(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
  }

  /**
   * {@return how alike two subjects are: the cosine, from 0 to 1}
   *
   * @param other the other report's subject
   */
  public double likeness(Subject other) {
    double dot = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      int order = order(i, other, j);
      dot += order == 0 ? weights[i] * other.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return dot;
  }

  /** Which of two terms comes first; one that is past the end comes last. */
  private int order(int at, Subject other, int otherAt) {
    if (at == terms.length || otherAt == other.terms.length) {
      return at == terms.length ? 1 : -1;
    }
    return Long.compare(terms[at], other.terms[otherAt]);
  }
}

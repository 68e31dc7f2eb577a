package org.songngu.index;

import org.apache.lucene.search.similarities.BM25Similarity;

/** How terms are weighed: BM25 with parameters found on development data of short news texts. */
public final class ReportSimilarity {
  /** How soon a term's repetition stops to count. */
  private static final float K1 = 0.9f;

  /** How much a long text is discounted. */
  private static final float B = 0.4f;

  private ReportSimilarity() {}

  /** {@return a new instance, the same for index and search} */
  public static BM25Similarity create() {
    return new BM25Similarity(K1, B);
  }
}

package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.ReportFields;

/**
 * Finds the reports that are worth comparing with given ones, through the index: those that share
 * enough {@link LinkKeys}. A key that too many reports have is passed over, so that the cost of a
 * report does not grow with the archive.
 */
final class CandidateFinder {
  /** A key of more reports says nothing. */
  private static final int MOST_REPORTS = 300;

  /** A report is compared with so many others at most, those with most in common. */
  private static final int MOST_CANDIDATES = 24;

  private final IndexReader reader;
  private final LinkKeys linkKeys;
  private int[] found = new int[MOST_REPORTS + 1];

  CandidateFinder(IndexReader reader, LinkKeys linkKeys) {
    this.reader = reader;
    this.linkKeys = linkKeys;
  }

  private record Seeker(int asked, float weight) {}

  private record Candidate(int document, float weight) {}

  /**
   * The candidates of each document.
   *
   * @param asked signatures by the numbers of their documents
   */
  Map<Integer, int[]> find(Map<Integer, Signature> asked) throws IOException {
    Map<BytesRef, List<Seeker>> keys = new TreeMap<>();
    asked.forEach(
        (document, signature) ->
            linkKeys
                .of(signature)
                .forEach(
                    (key, weight) ->
                        keys.computeIfAbsent(LinkKeys.term(key), any -> new ArrayList<>(2))
                            .add(new Seeker(document, weight))));
    PairWeights pairs = new PairWeights();
    List<LeafTerms> leaves = leaves();
    for (Map.Entry<BytesRef, List<Seeker>> key : keys.entrySet()) {
      int count = documents(key.getKey(), leaves);
      for (int i = 0; i < count; i++) {
        for (Seeker seeker : key.getValue()) {
          if (seeker.asked != found[i]) {
            pairs.add(seeker.asked, found[i], seeker.weight);
          }
        }
      }
    }
    return best(pairs);
  }

  private static Map<Integer, int[]> best(PairWeights pairs) {
    Map<Integer, List<Candidate>> candidates = new HashMap<>();
    pairs.forEach(
        (asked, document, weight) -> {
          if (weight >= LinkKeys.LEAST) {
            candidates
                .computeIfAbsent(asked, any -> new ArrayList<>())
                .add(new Candidate(document, weight));
          }
        });
    Map<Integer, int[]> best = new HashMap<>();
    candidates.forEach(
        (asked, all) -> {
          all.sort(
              Comparator.comparingDouble(Candidate::weight)
                  .reversed()
                  .thenComparingInt(Candidate::document));
          best.put(
              asked, all.stream().limit(MOST_CANDIDATES).mapToInt(Candidate::document).toArray());
        });
    return best;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record LeafTerms(int base, TermsEnum terms, Bits live, PostingsEnum[] reused) {}

  private List<LeafTerms> leaves() throws IOException {
    List<LeafTerms> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(ReportFields.LINK);
      if (terms != null) {
        Bits live = leaf.reader().getLiveDocs();
        Bits all = live == null ? new Bits.MatchAllBits(leaf.reader().maxDoc()) : live;
        leaves.add(new LeafTerms(leaf.docBase, terms.iterator(), all, new PostingsEnum[1]));
      }
    }
    return leaves;
  }

  /** Reads the documents of a key; none if there are too many. */
  private int documents(BytesRef key, List<LeafTerms> leaves) throws IOException {
    int count = 0;
    for (LeafTerms leaf : leaves) {
      if (!leaf.terms.seekExact(key)) {
        continue;
      }
      if (count + leaf.terms.docFreq() > MOST_REPORTS) {
        return 0;
      }
      leaf.reused[0] = leaf.terms.postings(leaf.reused[0], PostingsEnum.NONE);
      PostingsEnum postings = leaf.reused[0];
      for (int document = postings.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = postings.nextDoc()) {
        if (leaf.live.get(document)) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = leaf.base + document;
        }
      }
    }
    return count;
  }
}

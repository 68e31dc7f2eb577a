package org.songngu.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.songngu.analysis.Layer;
import org.songngu.analysis.ReportTokenizer;
import org.songngu.index.IndexSnapshot;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Report;

/**
 * Finds a query's terms in the text of indexed reports by the positions that the index has: only
 * the text's tokens are counted, where {@link MatchFinder} analyzes all of them again. That is the
 * definition; a test holds this class against it.
 */
final class IndexMatches {
  private final IndexReader reader;
  private final Tokenizer tokenizer = new ReportTokenizer();
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final int[] documents;
  private final List<List<Place>> places = new ArrayList<>();
  private final boolean complete;

  /** A term from one token of the text to the one before another. */
  private record Place(WeightedTerm term, int start, int end) {}

  /**
   * Looks up all places.
   *
   * @param snapshot of the index
   * @param lexicon what made the terms
   * @param terms what the query looks for
   * @param hits Lucene's numbers of the reports that are asked for later, in any order
   * @throws IOException if the index cannot be read
   */
  IndexMatches(IndexSnapshot snapshot, Lexicon lexicon, List<WeightedTerm> terms, int[] hits)
      throws IOException {
    this.reader = snapshot.reader();
    this.documents = Arrays.stream(hits).sorted().toArray();
    this.complete =
        snapshot.lexicons().equals(Set.of(lexicon.fingerprint()))
            && terms.stream().noneMatch(IndexMatches::isValue);
    if (complete) {
      for (int ignored : documents) {
        places.add(new ArrayList<>());
      }
      for (WeightedTerm term : likeliest(terms)) {
        // The words of a term stand with a space between them.
        int tokens = 1 + (int) term.term().chars().filter(c -> c == ' ').count();
        TermPositions.visit(
            reader,
            new Term(ReportFields.text(term.language()), term.term()),
            documents,
            (n, position) -> places.get(n).add(new Place(term, position, position + tokens)));
      }
    }
  }

  /** A value is written with any number of tokens, 1/7 or July 1: the index does not tell. */
  private static boolean isValue(WeightedTerm term) {
    return Layer.of(term.term()) == Layer.NEUTRAL;
  }

  /** Every term of a language once. */
  private static Iterable<WeightedTerm> likeliest(List<WeightedTerm> terms) {
    Map<List<Object>, WeightedTerm> best = new LinkedHashMap<>();
    for (WeightedTerm term : terms) {
      best.merge(List.of(term.language(), term.term()), term, WeightedTerm::likelier);
    }
    return best.values();
  }

  /**
   * Whether a report's matches can be told: not where the index has not all words of the lexicon,
   * nor in a report of two languages, where positions begin anew.
   */
  boolean knows(int document) throws IOException {
    return complete && ReportLookup.languages(reader, document).size() == 1;
  }

  /**
   * What is found in a report's text, in its order; of two that overlap, the longer one.
   *
   * @param document one of the hits
   * @param report what it says
   * @throws IOException never, as the text is in memory
   */
  List<FoundTerm> find(int document, Report report) throws IOException {
    List<Place> here = places.get(Arrays.binarySearch(documents, document));
    int tokens = here.stream().mapToInt(Place::end).max().orElse(0);
    int[] starts = new int[tokens];
    int[] ends = new int[tokens];
    int count = readOffsets(report.text(), starts, ends);
    List<FoundTerm> found = new ArrayList<>();
    for (Place place : here) {
      if (place.end() <= count) {
        found.add(new FoundTerm(place.term(), starts[place.start()], ends[place.end() - 1]));
      }
    }
    return FoundTerm.withoutOverlaps(found);
  }

  /** Reads the offsets of as many tokens as there is room for; returns how many there are. */
  private int readOffsets(String text, int[] starts, int[] ends) throws IOException {
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    int count = 0;
    for (; count < starts.length && tokenizer.incrementToken(); count++) {
      starts[count] = offset.startOffset();
      ends[count] = offset.endOffset();
    }
    tokenizer.close();
    return count;
  }
}

package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.songngu.index.ReportFields;
import org.songngu.query.DocumentCounts;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Language;

/**
 * How much of a query the best passage of a report says: a report that has the query's units close
 * together is more likely about them than one that has them pages apart. The sum of the units that
 * a passage has, each by its rarity and by the weight of the likeliest term there; terms in the
 * other language count as the words themselves do.
 *
 * <p>Length and share were chosen on development queries. Not safe for use by several threads.
 */
public final class PassageScorer {
  /** Positions in a passage, about a sentence. */
  private static final int LENGTH = 20;

  /** Of the best by their words so many are worth looking at for passages. */
  public static final int WINDOW = 100;

  /** What the best passage adds to a report's score, as a share of the units' rarity. */
  private static final double SHARE = 0.5;

  private final IndexReader reader;
  private final List<Group> groups = new ArrayList<>();
  private final double[] heaviest;

  /** A unit's terms in one language. */
  private record Group(int unit, Language language, List<WeightedTerm> terms, double rarity) {}

  /** One term at one place; the value is what it adds if nothing of its unit is heavier. */
  private record Occurrence(int position, int unit, double value) {}

  /**
   * Nothing is read yet.
   *
   * @param reader the snapshot; stays the caller's to close
   * @param terms what the query looks for
   * @param counts of the snapshot
   */
  public PassageScorer(IndexReader reader, List<WeightedTerm> terms, DocumentCounts counts) {
    this.reader = reader;
    Map<String, Integer> units = new LinkedHashMap<>();
    terms.forEach(term -> units.putIfAbsent(term.unit(), units.size()));
    this.heaviest = new double[units.size()];
    if (units.size() > 1) {
      for (Language language : Language.values()) {
        units.forEach((unit, number) -> addGroup(number, unit, language, terms, counts));
      }
    }
  }

  private void addGroup(
      int number, String unit, Language language, List<WeightedTerm> terms, DocumentCounts counts) {
    List<WeightedTerm> known =
        terms.stream()
            .filter(term -> term.language() == language && term.unit().equals(unit))
            .filter(term -> counts.documents(language, term.term()) > 0)
            .toList();
    if (!known.isEmpty()) {
      groups.add(new Group(number, language, known, counts.rarity(language, known)));
    }
  }

  /** The same reports, the best first. */
  List<ScoredReport> rescore(List<ScoredReport> hits) throws IOException {
    int[] documents = hits.stream().mapToInt(ScoredReport::document).sorted().toArray();
    double[] added = added(documents);
    return hits.stream()
        .map(
            hit -> {
              int place = Arrays.binarySearch(documents, hit.document());
              return hit.with(hit.parts().plusPassage(added[place]));
            })
        .sorted(ScoredReport::bestFirst)
        .toList();
  }

  /**
   * What the best passages of some documents add to their scores.
   *
   * @param documents Lucene's numbers of them in the snapshot, in ascending order
   * @return in the same order; 0 for all if the query has one unit only
   * @throws IOException if the index cannot be read
   */
  public double[] added(int[] documents) throws IOException {
    double[] added = new double[documents.length];
    if (groups.isEmpty()) {
      return added;
    }
    for (Language language : Language.values()) {
      List<List<Occurrence>> occurrences = occurrences(documents, language);
      for (int i = 0; i < documents.length; i++) {
        added[i] = Math.max(added[i], SHARE * best(occurrences.get(i)));
      }
    }
    return added;
  }

  /** What each document has of the groups of a language, in no particular order. */
  private List<List<Occurrence>> occurrences(int[] documents, Language language)
      throws IOException {
    List<List<Occurrence>> all = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      all.add(new ArrayList<>());
    }
    for (Group group : groups) {
      if (group.language() == language) {
        for (WeightedTerm term : group.terms()) {
          double value = term.boost() * group.rarity();
          TermPositions.visit(
              reader,
              new Term(ReportFields.text(language), term.term()),
              documents,
              (n, position) -> all.get(n).add(new Occurrence(position, group.unit(), value)));
        }
      }
    }
    return all;
  }

  private double best(List<Occurrence> occurrences) {
    occurrences.sort((a, b) -> Integer.compare(a.position(), b.position()));
    double best = 0;
    for (int i = 0; i < occurrences.size(); i++) {
      Arrays.fill(heaviest, 0);
      double sum = 0;
      int end = occurrences.get(i).position() + LENGTH;
      for (int j = i; j < occurrences.size() && occurrences.get(j).position() < end; j++) {
        Occurrence occurrence = occurrences.get(j);
        double more = occurrence.value() - heaviest[occurrence.unit()];
        if (more > 0) {
          heaviest[occurrence.unit()] = occurrence.value();
          sum += more;
        }
      }
      best = Math.max(best, sum);
    }
    return best;
  }
}

package org.songngu.query;

import java.util.List;
import java.util.Set;
import org.songngu.report.Language;

/** What an index knows of its terms; what is likely depends on what is there. */
public interface DocumentCounts {
  /** Knows of no document. */
  DocumentCounts NONE =
      new DocumentCounts() {
        @Override
        public int documents(Language language, String term) {
          return 0;
        }

        @Override
        public int documents(Language language) {
          return 0;
        }
      };

  /**
   * {@return in how many reports a term of a language's text occurs}
   *
   * @param language Vietnamese or English
   * @param term the term with its layer's mark
   */
  int documents(Language language, String term);

  /**
   * {@return how many reports have text in a language}
   *
   * @param language Vietnamese or English
   */
  int documents(Language language);

  /**
   * {@return how rare a group of terms is that say the same: the inverse document frequency of the
   * group's expected document frequency, each term's by its weight}
   *
   * @param language Vietnamese or English
   * @param group terms that say the same, with their weights
   */
  default double rarity(Language language, List<WeightedTerm> group) {
    double expected = 0;
    for (WeightedTerm term : group) {
      expected += term.weight() * documents(language, term.term());
    }
    double all = Math.max(documents(language), mostFrequent(language, group));
    return idf(Math.max(1, Math.min(expected, all)), all);
  }

  /**
   * {@return how rare the most frequent term of a group is}
   *
   * @param language Vietnamese or English
   * @param group terms that say the same, with their weights
   */
  default double leastRarity(Language language, List<WeightedTerm> group) {
    double most = mostFrequent(language, group);
    return idf(most, Math.max(documents(language), most));
  }

  /**
   * What Lucene's own weight of a group has to be multiplied with. A shard of a larger index weighs
   * a group by those of its terms that the shard has itself.
   *
   * @param field the field that the group is searched in
   * @param group terms of that field
   * @return 1 where the index has all that is counted
   */
  default double correction(String field, List<WeightedTerm> group) {
    return 1;
  }

  /**
   * Whether the counts of other parts of the index are still to be gathered: then a query has every
   * term that it may have with any counts.
   *
   * @return false where the index has all that is counted
   */
  default boolean gather() {
    return false;
  }

  private double mostFrequent(Language language, List<WeightedTerm> group) {
    double most = 1;
    for (WeightedTerm term : group) {
      most = Math.max(most, documents(language, term.term()));
    }
    return most;
  }

  /**
   * {@return the inverse document frequency as Lucene's BM25Similarity has it}
   *
   * @param documents how many reports have the term
   * @param all how many reports there are
   */
  static double idf(double documents, double all) {
    return Math.log1p((all - documents + 0.5) / (documents + 0.5));
  }

  /**
   * {@return the fingerprints of the lexicons with which the reports were analyzed; empty if
   * nothing is known of that}
   */
  default Set<String> lexicons() {
    return Set.of();
  }
}

package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.report.Language;

class LikeliestTermsTest {
  /** Has the terms of a single letter. */
  private static final DocumentCounts COUNTS =
      new DocumentCounts() {
        @Override
        public int documents(Language language, String term) {
          return term.length() == 1 ? 1 : 0;
        }

        @Override
        public int documents(Language language) {
          return 1;
        }
      };

  @Test
  void ofManyTermsThatTheIndexHas_theLikeliestOfEachLanguageAreSearched() {
    List<WeightedTerm> group = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> group.add(term("" + (char) ('a' + i), i, "vi")));
    group.add(term("z", 0, "en"));
    assertThat(LikeliestTerms.of(group, COUNTS))
        .extracting(WeightedTerm::term)
        .containsExactlyInAnyOrder("e", "f", "g", "h", "i", "j", "k", "l", "z");
  }

  @Test
  void termsThatTheIndexLacksStay_theyMayBeThereAsPhrases() {
    List<WeightedTerm> group = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> group.add(term("word " + i, i, "vi")));
    assertThat(LikeliestTerms.of(group, COUNTS)).hasSize(12);
  }

  @Test
  void whereTermsAreGathered_allOfThemAre() {
    DocumentCounts gathering =
        new DocumentCounts() {
          @Override
          public int documents(Language language, String term) {
            return 1;
          }

          @Override
          public int documents(Language language) {
            return 1;
          }

          @Override
          public boolean gather() {
            return true;
          }
        };
    List<WeightedTerm> group = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> group.add(term("word " + i, i, "vi")));
    assertThat(LikeliestTerms.of(group, gathering)).hasSize(12);
  }

  private static WeightedTerm term(String term, int weight, String language) {
    Language of = Language.ofCode(language).orElseThrow();
    return new WeightedTerm(term, of, term, (1 + weight) / 100.0, MatchKind.TRANSLATION, term);
  }
}

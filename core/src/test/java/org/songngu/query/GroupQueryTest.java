package org.songngu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.songngu.report.Language;

class GroupQueryTest {
  private static final String FIELD = "text_en";

  @Test
  void itsTermsHaveNoOrder() {
    GroupQuery query = new GroupQuery(FIELD, List.of(term("chip", 1), term("semiconductor", 0.5)));
    GroupQuery same = new GroupQuery(FIELD, List.of(term("semiconductor", 0.5), term("chip", 1)));
    assertEquals(query, same);
    assertEquals(query.hashCode(), same.hashCode());
  }

  @Test
  void anotherWeightTermOrFieldIsAnotherQuery() {
    GroupQuery query = new GroupQuery(FIELD, List.of(term("chip", 1), term("wafer", 0.5)));
    assertNotEquals(query, new GroupQuery(FIELD, List.of(term("chip", 1), term("wafer", 0.25))));
    assertNotEquals(query, new GroupQuery(FIELD, List.of(term("chip", 1), term("die", 0.5))));
    assertNotEquals(query, new GroupQuery("other", List.of(term("chip", 1), term("wafer", 0.5))));
  }

  @Test
  void oneTermIsItsOwnQuery() throws IOException {
    GroupQuery query = new GroupQuery(FIELD, List.of(term("chip", 1)));
    IndexSearcher searcher = new IndexSearcher(new MultiReader());
    assertEquals(new TermQuery(new Term(FIELD, "chip")), query.rewrite(searcher));
  }

  private static WeightedTerm term(String term, double weight) {
    return new WeightedTerm("chip", Language.ENGLISH, term, weight, MatchKind.TRANSLATION, term);
  }
}

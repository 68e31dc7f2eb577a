package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.query.QueryTree.All;
import org.songngu.query.QueryTree.Clause;
import org.songngu.query.QueryTree.Exact;
import org.songngu.query.QueryTree.Field;
import org.songngu.query.QueryTree.InField;
import org.songngu.query.QueryTree.Occur;
import org.songngu.query.QueryTree.Phrase;
import org.songngu.query.QueryTree.Prefix;
import org.songngu.query.QueryTree.Published;
import org.songngu.query.QueryTree.Words;

class QuerySyntaxTest {
  private static QueryTree tree(String query) {
    return QuerySyntax.parse(query).tree();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bán dẫn", "Ai là ai?", "R&D", "giá: 5 triệu", "1/7", "Việt–Hàn", "50% (", "a]b"})
  void textWithoutSyntaxIsWords(String query) {
    assertThat(tree(query)).isInstanceOf(Words.class);
  }

  @Test
  void quotesMakeAPhraseAndATildeItsSlop() {
    assertThat(tree("\"tọa đàm\"")).isEqualTo(new Phrase("tọa đàm", 0));
    assertThat(tree("\"bán dẫn\"~5")).isEqualTo(new Phrase("bán dẫn", 5));
  }

  @Test
  void anEqualsSignTakesAWordAsItIsAndAStarBeginsOne() {
    assertThat(tree("=chip")).isEqualTo(new Exact("chip"));
    assertThat(tree("semi*")).isEqualTo(new Prefix("semi"));
  }

  @Test
  void minusExcludesAndNeighborsStayOneRun() {
    assertThat(tree("máy bay -trực"))
        .isEqualTo(
            new All(
                List.of(
                    new Clause(Occur.SHOULD, new Words("máy bay")),
                    new Clause(Occur.NOT, new Words("trực")))));
  }

  @Test
  void restrictionsHoldForEveryHit() {
    QueryTree tree = tree("bão language:vi published:[2024-06 TO 2024-07]");
    assertThat(tree.withoutRestrictions()).isEqualTo(new Words("bão"));
    assertThat(tree.restrictions())
        .containsExactly(
            new InField(Field.LANGUAGE, new Words("vi")),
            new Published(
                Optional.of(LocalDate.of(2024, 6, 1)), Optional.of(LocalDate.of(2024, 7, 31))));
  }

  @Test
  void anOpenEndOfARangeIsAStar() {
    assertThat(tree("published:[2024-07-01 TO *]"))
        .isEqualTo(new Published(Optional.of(LocalDate.of(2024, 7, 1)), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"bán dẫn", "(bán dẫn", "bán dẫn)", "title:[a TO b]"})
  void brokenSyntaxIsReadAsTextAndSaidSo(String query) {
    assertThat(QuerySyntax.parse(query).fault()).isPresent();
  }
}

package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"bán dẫn | 0 | quotation mark",
        "bán \"dẫn | 4 | quotation mark",
        "chip (bán dẫn | 5 | not closed",
        "chip) bán dẫn | 4 | closes none",
        "AND chip | 0 | before this operator",
        "chip AND OR dẫn | 9 | before this operator",
        "chip OR | 7 | behind the operator",
        "title:[a TO b] | 0 | date or range"
      })
  void whatCannotBeRead_isPointedAt(String query, int offset, String message) {
    assertThat(QuerySyntax.parse(query).fault())
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.offset()).isEqualTo(offset);
              assertThat(fault.message()).contains(message);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bán dẫn",
        "\"bán dẫn\"~5 -lũ (Seoul OR London)",
        "giá: 5 triệu (R&D)",
        "COVID-19 1/7",
        "published:[* TO 2024]"
      })
  void whatCanBeRead_hasNoFault(String query) {
    assertThat(QuerySyntax.parse(query).fault()).isEmpty();
  }

  @Test
  void thePlaceOfTheFirstFaultIsTold() {
    assertThat(QuerySyntax.parse("a) (b").fault()).map(QueryFault::offset).hasValue(1);
  }
}

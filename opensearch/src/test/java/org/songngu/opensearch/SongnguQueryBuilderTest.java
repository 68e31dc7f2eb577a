package org.songngu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.common.io.stream.BytesStreamOutput;
import org.opensearch.common.xcontent.json.JsonXContent;
import org.opensearch.core.common.Strings;
import org.opensearch.core.xcontent.DeprecationHandler;
import org.opensearch.core.xcontent.MediaTypeRegistry;
import org.opensearch.core.xcontent.NamedXContentRegistry;
import org.opensearch.core.xcontent.XContentParser;
import org.songngu.lexicon.Lexicon;

class SongnguQueryBuilderTest {
  private static final String WHOLE =
      """
      {"query": "bán dẫn", "language": "en", "since": "2024-07", "until": "2024",
       "source": "Ngày Mới", "expand": false, "boost": 2.0, "_name": "chips"}
      """;

  @Test
  void aQueryIsTheSameOnTheOtherSideOfTheWire() throws IOException {
    SongnguQueryBuilder query = parse(WHOLE);
    try (BytesStreamOutput out = new BytesStreamOutput()) {
      query.writeTo(out);
      assertThat(new SongnguQueryBuilder(out.bytes().streamInput(), Lexicon.builtIn()))
          .isEqualTo(query)
          .hasSameHashCodeAs(query);
    }
  }

  @Test
  void aQueryIsWrittenAsItIsRead() throws IOException {
    SongnguQueryBuilder query = parse(WHOLE);
    String written = Strings.toString(MediaTypeRegistry.JSON, query);
    assertThat(parse(written.substring("{\"songngu\":".length(), written.length() - 1)))
        .isEqualTo(query);
    assertThat(written).contains("\"since\":\"2024-07-01\"", "\"until\":\"2024-12-31\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"language\": \"vi\"}",
        "{\"query\": \"a\", \"language\": \"fr\"}",
        "{\"query\": \"a\", \"since\": \"yesterday\"}",
        "{\"query\": \"a\", \"fields\": []}"
      })
  void whatCannotBeUnderstoodIsRefused(String json) {
    assertThatThrownBy(() -> parse(json)).isInstanceOf(IllegalArgumentException.class);
  }

  private static SongnguQueryBuilder parse(String json) throws IOException {
    try (XContentParser parser =
        JsonXContent.jsonXContent.createParser(
            NamedXContentRegistry.EMPTY, DeprecationHandler.THROW_UNSUPPORTED_OPERATION, json)) {
      return SongnguQueryBuilder.parse(parser, Lexicon.builtIn());
    }
  }
}

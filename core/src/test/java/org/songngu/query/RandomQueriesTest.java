package org.songngu.query;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;
import org.songngu.search.SearchRequest;

/** Whatever a person types is a query. {@code QueryStress} asks more of them, and for how long. */
class RandomQueriesTest {
  private static final int UNDERSTOOD = 5_000;
  private static final int SEARCHED = 1_000;

  private final long seed = System.nanoTime();
  private final RandomQueries queries = new RandomQueries(seed, Lexicon.builtIn());

  @Test
  void anyTextIsUnderstoodAndNothingThrows() {
    for (int i = 0; i < UNDERSTOOD; i++) {
      String query = queries.next();
      assertThatCode(
              () ->
                  BilingualQuery.of(
                      query, Lexicon.builtIn(), DocumentCounts.NONE, QueryOptions.DEFAULT))
          .as("seed %d, query %s", seed, query)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void anyTextIsSearchedAndNothingThrows() throws IOException {
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn())) {
      addDemonstration(archive);
      for (int i = 0; i < SEARCHED; i++) {
        String query = queries.next();
        assertThatCode(() -> archive.search(SearchRequest.of(query)))
            .as("seed %d, query %s", seed, query)
            .doesNotThrowAnyException();
      }
    }
  }

  private static void addDemonstration(Archive archive) throws IOException {
    try (InputStream stream = Fixtures.DEMO.reports()) {
      StrictSink sink = (report, place) -> archive.add(report);
      ReportSources.read(stream, "demonstration", sink);
    }
    archive.commit();
  }
}

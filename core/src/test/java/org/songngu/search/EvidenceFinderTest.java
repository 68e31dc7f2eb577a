package org.songngu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.ReportSources;
import org.songngu.ingest.StrictSink;
import org.songngu.lexicon.Lexicon;

class EvidenceFinderTest {
  @Test
  void noReasonIsGivenTwice() throws IOException {
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn());
        InputStream reports = Fixtures.TRAIN.reports()) {
      StrictSink sink = (report, place) -> archive.add(report);
      ReportSources.read(reports, "fixtures", sink);
      archive.commit();
      for (Fixtures.TwinQuery twin : Fixtures.TRAIN.queries()) {
        for (String query : List.of(twin.vietnamese(), twin.english())) {
          for (Hit hit : archive.search(query).hits()) {
            assertThat(hit.matched().stream().map(EvidenceFinderTest::reason))
                .as("%s in %s", query, hit.report().id())
                .doesNotHaveDuplicates();
          }
        }
      }
    }
  }

  private static List<Object> reason(Match match) {
    return List.of(match.query(), match.term(), match.how(), match.language());
  }
}

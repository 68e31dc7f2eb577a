package org.songngu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.songngu.index.ReportIndex.Change;
import org.songngu.ingest.ReportReader;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;

class ArchiveSinkTest {
  private static final String LINES =
      """
      {"id": "a", "title": "Mưa lớn ở Huế"}
      {"id": "b", "title": "Heavy rain in Hue"}
      {"id": "c"
      """;

  @Test
  void streamsReadOneAfterTheOther_areCountedTogether() throws IOException {
    List<String> heard = new ArrayList<>();
    ArchiveListener listener =
        new ArchiveListener() {
          @Override
          public void added(String id, String place, Change change) {
            heard.add(place + " " + id + " " + change);
          }

          @Override
          public void failed(String place, String cause) {
            heard.add(place + " failed");
          }
        };
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      ArchiveSink sink = new ArchiveSink(archive, listener);
      try (ReportReader reader = new ReportReader(SourceOptions.DEFAULT, sink)) {
        reader.readLines(new ByteArrayInputStream(LINES.getBytes(UTF_8)), "first");
        archive.commit();
        reader.readLines(new ByteArrayInputStream(LINES.getBytes(UTF_8)), "again");
      }
      assertThat(sink.summary()).isEqualTo(new LoadSummary(2, 0, 2, 2));
      assertThat(heard)
          .containsExactly(
              "first:1 a ADDED",
              "first:2 b ADDED",
              "first:3 failed",
              "again:1 a UNCHANGED",
              "again:2 b UNCHANGED",
              "again:3 failed");
      assertThat(archive.idsFrom("first:2")).containsExactly("b");
    }
  }
}

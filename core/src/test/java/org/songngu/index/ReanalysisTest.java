package org.songngu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.event.Event;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.UserLexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;
import org.songngu.search.EventHits;

class ReanalysisTest {
  private final Directory directory = new ByteBuffersDirectory();

  @Test
  void everyReportStaysWhatItIsAndTheNewLexiconsWordsAreTerms() throws IOException {
    List<Event> events = fill(6);
    Lexicon own = lexicon();
    try (Archive archive = Archive.open(directory, own)) {
      assertThat(archive.isCurrent()).isFalse();
      assertThat(archive.upgrade((done, all) -> true)).isTrue();
      assertThat(archive.isCurrent()).isTrue();
      assertThat(archive.events()).isEqualTo(events);
      assertThat(archive.search("chippery").events()).map(EventHits::event).isNotEmpty();
    }
  }

  @Test
  void aStoppedRunGoesOnWhereItWas() throws IOException {
    List<Event> events = fill(6);
    Lexicon own = lexicon();
    try (Archive archive = Archive.open(directory, own)) {
      assertThat(archive.upgrade((done, all) -> done < 4)).isFalse();
      assertThat(archive.isCurrent()).isFalse();
    }
    int[] first = {0};
    try (Archive archive = Archive.open(directory, own)) {
      archive.upgrade(
          (done, all) -> {
            first[0] = first[0] == 0 ? done : first[0];
            return true;
          });
      assertThat(first[0]).isEqualTo(5);
      assertThat(archive.isCurrent()).isTrue();
      assertThat(archive.events()).isEqualTo(events);
    }
  }

  @Test
  void whatWasAddedWithAnotherLexiconMeanwhileIsNotForgotten() throws IOException {
    fill(6);
    Lexicon own = lexicon();
    try (Archive archive = Archive.open(directory, own)) {
      assertThat(archive.upgrade((done, all) -> done < 4)).isFalse();
    }
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(Report.of("0", "Thiết kế vi mạch bán dẫn", "", Language.VIETNAMESE));
      archive.commit();
    }
    int[] last = {0};
    try (Archive archive = Archive.open(directory, own)) {
      archive.upgrade(
          (done, all) -> {
            last[0]++;
            return true;
          });
    }
    assertThat(last[0]).isEqualTo(7);
  }

  @Test
  void aRemovedReportIsGoneAndItsEventWithoutIt() throws IOException {
    fill(2);
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.remove("r0");
      archive.remove("nobody");
      archive.commit();
      assertThat(archive.report("r0")).isEmpty();
      assertThat(archive.events().stream().flatMap(event -> event.reports().stream()))
          .map(Report::id)
          .containsExactly("r1");
    }
  }

  private List<Event> fill(int reports) throws IOException {
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      for (int i : IntStream.range(0, reports).toArray()) {
        archive.add(
            Report.of("r" + i, "Thiết kế vi mạch bán dẫn " + i, "Ở Hà Nội.", Language.VIETNAMESE)
                .withPublished(PublishedDate.parse("2024-07-01").withEvidence("hôm qua"))
                .withSource("Báo A", "https://a.example/" + i)
                .withRemoved(List.of(new RemovedText("Đọc thêm", "section"))));
      }
      archive.commit();
      return archive.events();
    }
  }

  private static Lexicon lexicon() throws IOException {
    String line = "noun thiết kế vi mạch bán dẫn = chippery, xchip\n";
    return Lexicon.builtIn().with(UserLexicon.read("own", new StringReader(line)));
  }
}

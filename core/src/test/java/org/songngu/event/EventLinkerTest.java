package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

class EventLinkerTest {
  private static final Report VIETNAMESE =
      Report.of(
          "vi",
          "Thủ tướng Trịnh Hoàng Long ăn trưa với chuyên gia bán dẫn Hàn Quốc",
          "Trưa 1/7, tại Seoul, Thủ tướng Trịnh Hoàng Long ăn trưa làm việc với các chuyên gia bán"
              + " dẫn và trí tuệ nhân tạo Hàn Quốc. Giáo sư Kim Tae-yong đề nghị đào tạo 50.000 kỹ"
              + " sư.",
          Language.VIETNAMESE);
  private static final Report ENGLISH =
      Report.of(
          "en",
          "PM Trinh Hoang Long has lunch with Korean chip experts",
          "Prime Minister Trinh Hoang Long had a working lunch with South Korean experts in"
              + " semiconductors and artificial intelligence in Seoul on July 1, 2024. Professor"
              + " Kim Tae-yong proposed to train 50,000 engineers.",
          Language.ENGLISH);
  private static final Report NEXT_YEAR =
      Report.of(
          "next",
          "Thủ tướng Trịnh Hoàng Long nói về bán dẫn tại London",
          "Sáng 28/10/2025, tại London, Thủ tướng Trịnh Hoàng Long dự tọa đàm về bán dẫn và trí tuệ"
              + " nhân tạo với các doanh nghiệp Anh.",
          Language.VIETNAMESE);

  @Test
  void reportsOfOneEventInTwoLanguages_areLinked_andLendTheirYear() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      add(archive, List.of(VIETNAMESE, ENGLISH, NEXT_YEAR));
      assertThat(archive.events())
          .extracting(event -> event.date().toString(), event -> LinkedArchive.ids(event))
          .containsExactlyInAnyOrder(
              org.assertj.core.api.Assertions.tuple("2024-07-01", Set.of("en", "vi")),
              org.assertj.core.api.Assertions.tuple("2025-10-28", Set.of("next")));
    }
  }

  @Test
  void reasons_nameWhatIsSharedAndWhatParts() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      add(archive, List.of(VIETNAMESE, ENGLISH, NEXT_YEAR));
      EventReasons same = archive.eventReasons("vi", "en");
      assertThat(same.probability()).isGreaterThan(0.5);
      assertThat(same.speaksFor()).contains("same day: 2024-07-01", "same numbers: 50000");
      EventReasons other = archive.eventReasons("vi", "next");
      assertThat(other.probability()).isLessThan(0.5);
      assertThat(other.speaksAgainst()).contains("other day: --07-01, 2025-10-28");
    }
  }

  @Test
  void theOrderAndTheBatchesInWhichReportsCome_doNotMatter() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      reports.addAll(EventSets.of(fixtures).reports());
    }
    Set<Set<String>> atOnce =
        EventSets.throughIndex(reports).stream().map(Set::copyOf).collect(Collectors.toSet());
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(reports, random);
      assertThat(inBatches(reports, random)).as("seed %d", seed).isEqualTo(atOnce);
    }
  }

  @Test
  void shortTextsWithoutADay_areNotOneEventForThreeCommonWords() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      Report chick =
          Report.of("a", "Công ty gà chíp mạ ra mắt", "Đông khách mua.", Language.VIETNAMESE);
      Report plating =
          Report.of("b", "Công ty mạ bạc cho chíp", "Gà cũng được bán.", Language.VIETNAMESE);
      Report copy =
          Report.of("c", "Công ty gà chíp mạ ra mắt", "Đông khách mua.", Language.VIETNAMESE);
      add(archive, List.of(chick, plating, copy));
      assertThat(archive.events())
          .extracting(LinkedArchive::ids)
          .containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b"));
    }
  }

  @Test
  void anEventKeepsItsNumber_whenReportsJoinIt() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      add(archive, List.of(NEXT_YEAR, VIETNAMESE));
      Map<String, Long> before = LinkedArchive.numbers(archive);
      add(archive, List.of(ENGLISH));
      assertThat(LinkedArchive.numbers(archive)).containsAllEntriesOf(before);
      assertThat(LinkedArchive.numbers(archive)).containsEntry("en", before.get("vi"));
    }
  }

  @Test
  void aReplacedReport_leavesItsEvent() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      add(archive, List.of(VIETNAMESE, ENGLISH));
      Report other =
          new Report(
              "vi",
              NEXT_YEAR.title(),
              NEXT_YEAR.body(),
              Language.VIETNAMESE,
              PublishedDate.UNKNOWN,
              "",
              "",
              List.of());
      add(archive, List.of(other));
      assertThat(archive.events()).hasSize(2);
    }
  }

  private static void add(Archive archive, List<Report> reports) throws IOException {
    for (Report report : reports) {
      archive.add(report);
    }
    archive.commit();
  }

  private static Set<Set<String>> inBatches(List<Report> reports, Random random)
      throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      for (int from = 0; from < reports.size(); ) {
        int to = Math.min(reports.size(), from + 1 + random.nextInt(60));
        add(archive, reports.subList(from, to));
        from = to;
      }
      return LinkedArchive.eventsThatStay(archive);
    }
  }
}

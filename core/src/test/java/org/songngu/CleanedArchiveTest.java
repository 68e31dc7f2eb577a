package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.songngu.index.Origin;
import org.songngu.index.ReportIndex.Change;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.CopySketch;
import org.songngu.report.Language;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;
import org.songngu.search.CopyGroup;

class CleanedArchiveTest {
  private static final String BLURB = "Tin của Đài Sông Xanh, tiếng nói của miền thượng.";
  private static final List<String> WORDS =
      List.of(
          ("cầu đường bến chợ trường lúa mưa gió thuyền biển núi rừng sông đá hoa quả gạo vải tàu"
                  + " xe nhà vườn ao cá tôm cua")
              .split(" ", -1));

  private static Archive archive() throws IOException {
    return Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn());
  }

  private static String sentence(Random random, int words) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      sentence.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", sentence) + ".";
  }

  /** Reports of different texts that end with the same line. */
  private static List<Report> reports(int count) {
    Random random = new Random(5);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String body = sentence(random, 40) + "\n" + sentence(random, 30) + "\n" + BLURB;
      reports.add(
          Report.of("r" + i, sentence(random, 8), body, Language.VIETNAMESE)
              .withSource("songxanh.example", ""));
    }
    return reports;
  }

  private static void add(Archive archive, List<Report> reports) throws IOException {
    for (Report report : reports) {
      archive.add(report, new Origin("/x/" + report.id(), "c" + report.id()));
    }
    archive.removeCommonLines();
    archive.commit();
  }

  @Test
  void aLineOfManyReportsOfASource_isKeptApart() throws IOException {
    try (Archive archive = archive()) {
      add(archive, reports(8));
      for (Report original : reports(8)) {
        Report report = archive.report(original.id()).orElseThrow();
        assertThat(report.body())
            .doesNotContain(BLURB)
            .startsWith(original.body().substring(0, 50));
        assertThat(report.removed()).contains(new RemovedText(BLURB, "common-line"));
        assertThat(archive.add(original)).isEqualTo(Change.UNCHANGED);
        assertThat(archive.has(report.id(), "c" + report.id())).isTrue();
      }
      assertThat(archive.search("\"Sông Xanh\"").hits()).isEmpty();
    }
  }

  @Test
  void commonLines_dependOnTheReportsAndNotOnTheRuns() throws IOException {
    List<Report> reports = reports(9);
    try (Archive archive = archive()) {
      Collections.reverse(reports);
      add(archive, reports.subList(0, 6));
      add(archive, reports.subList(6, 9));
      for (Report report : reports) {
        assertThat(archive.report(report.id()).orElseThrow().body()).doesNotContain(BLURB);
      }
    }
  }

  @Test
  void fewReportsOrCopiesOfOne_keepTheirLines() throws IOException {
    try (Archive archive = archive()) {
      add(archive, reports(4));
      assertThat(archive.report("r1").orElseThrow().body()).contains(BLURB);
    }
    try (Archive archive = archive()) {
      List<Report> copies = new ArrayList<>();
      Report one = reports(1).getFirst();
      for (int i = 0; i < 9; i++) {
        copies.add(
            Report.of("c" + i, one.title(), one.body(), Language.VIETNAMESE)
                .withSource(one.source(), ""));
      }
      add(archive, copies);
      assertThat(archive.report("c3").orElseThrow().body()).isEqualTo(one.body());
    }
  }

  @Test
  void nearCopies_areOneGroup() throws IOException {
    Random random = new Random(9);
    String body = sentence(random, 150);
    try (Archive archive = archive()) {
      archive.add(Report.of("a", "Cầu mới", body, Language.VIETNAMESE));
      archive.add(
          Report.of("b", "Cầu mới (theo a)", body + " Theo a.", Language.VIETNAMESE)
              .withSource("", "https://b.example/1"));
      archive.add(Report.of("c", "Cầu mới", sentence(random, 150), Language.VIETNAMESE));
      archive.commit();
      List<CopyGroup> groups =
          archive.search("cầu").events().stream().flatMap(e -> e.distinct().stream()).toList();
      assertThat(groups.stream().mapToInt(group -> 1 + group.copies().size()))
          .containsExactlyInAnyOrder(2, 1);
      assertThat(archive.search("url:\"https://b.example/1\"").hits()).hasSize(1);
    }
  }

  @Test
  void sketches_tellCopiesFromOtherTexts() {
    Random random = new Random(3);
    String text = sentence(random, 200);
    assertThat(CopySketch.of(text).likeness(CopySketch.of(text.toUpperCase(java.util.Locale.ROOT))))
        .isEqualTo(1);
    assertThat(CopySketch.of(text).likeness(CopySketch.of(sentence(random, 200)))).isLessThan(0.1);
    assertThat(CopySketch.of("").likeness(CopySketch.of(""))).isZero();
  }

  @Test
  void reportsAreFoundByTheirPlaceAndRemoved() throws IOException {
    try (Archive archive = archive()) {
      List<Report> reports = reports(3);
      archive.add(reports.get(0), new Origin(Path.of("/n/a.zip") + "!/x.html", "1"));
      archive.add(reports.get(1), new Origin("/n/a.zip2", "2"));
      archive.add(reports.get(2), new Origin("/n/l.jsonl:12", ""));
      archive.commit();
      assertThat(archive.idsFrom("/n/a.zip")).containsExactly("r0");
      assertThat(archive.idsFrom("/n")).containsExactlyInAnyOrder("r0", "r1", "r2");
      assertThat(archive.idsFrom("/n/l.jsonl")).containsExactly("r2");
      archive.remove("r1");
      archive.commit();
      assertThat(archive.idsFrom("/n/a.zip2")).isEmpty();
      assertThat(archive.report("r1")).isEmpty();
    }
  }
}

package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.launched;
import static org.songngu.cli.Launched.shell;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks after an index as a user does. */
class CareIT {
  @TempDir private static Path folder;
  private static String index = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    Path reports = Launched.demoReports(folder);
    Files.writeString(
        folder.resolve("page.txt"),
        "Mưa lớn ở Huế\n\nTrưa 1/7, mưa lớn làm ngập nhiều tuyến phố ở thành phố Huế, giao thông"
            + " tê liệt trong nhiều giờ.\n\nĐọc thêm\nLũ về sông Hương\n");
    Launched run = songngu("index", "--index", index, reports.toString(), folder + "/page.txt");
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void statisticsSayWhatTheIndexHolds() {
    Launched text = songngu("stats", "--index", index);
    assertThat(text.out())
        .containsPattern("reports +49")
        .containsPattern("vi +24")
        .containsPattern("dates +20\\d\\d-\\d\\d-\\d\\d – 20\\d\\d-\\d\\d-\\d\\d")
        .containsPattern("vietwire.example +7")
        .containsPattern("analysis +current");
    Launched json = songngu("stats", "--index", index, "--json");
    assertThat(json.out()).startsWith("{\"schema\":1,\"reports\":49,\"languages\":{\"vi\":24,");
  }

  @Test
  void anExportIsReadBackWithoutLoss() {
    String copy = folder.resolve("copy").toString();
    Launched made =
        shell("songngu export --index '%s' | songngu index --index '%s' -".formatted(index, copy));
    assertThat(made.err()).contains("49 added", "0 failed").doesNotContain("unknown");
    assertThat(lines(songngu("export", "--index", copy)))
        .isEqualTo(lines(songngu("export", "--index", index)))
        .anyMatch(line -> line.contains("\"reason\""))
        .anyMatch(line -> line.contains("\"source\":\"vietwire.example\""));
  }

  private static List<String> lines(Launched run) {
    return List.copyOf(new TreeSet<>(run.out().lines().toList()));
  }

  @Test
  void anExportOfAQueryHasItsHitsAndAFileOnlyWhenItIsWhole() throws IOException {
    Path file = folder.resolve("hits.jsonl");
    Launched run =
        songngu("export", "--index", index, "-o", file.toString(), "--limit", "3", "bán dẫn");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readAllLines(file, StandardCharsets.UTF_8)).hasSize(3);
    assertThat(file.resolveSibling("hits.jsonl.part")).doesNotExist();
    assertThat(songngu("export", "--index", index, "zzzz").status()).isEqualTo(1);
  }

  @Test
  void anExportForAClusterHasALineToDoAndADocumentForEachReport() {
    Launched run = songngu("export", "--index", index, "--format", "opensearch-bulk");
    List<String> all = run.out().lines().toList();
    assertThat(all).hasSize(2 * 49);
    for (int i = 0; i < all.size(); i += 2) {
      assertThat(all.get(i)).matches("\\{\"index\":\\{\"_id\":\".+\"}}");
      assertThat(all.get(i + 1)).contains("\"event\":", "\"digest\":\"", "\"signature\":\"");
    }
    assertThat(songngu("export", "--index", index, "--format", "xml").status()).isEqualTo(2);
  }

  @Test
  void aLoadSaysWhatItsAddressMustLookLike() {
    Launched run = songngu("load", "--index", index, "--to", "127.0.0.1:9200");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--to", "http://127.0.0.1:9200/songngu");
  }

  @Test
  void removingSaysFirstWhatItWouldRemove() {
    String other = folder.resolve("removed").toString();
    String reports = folder.resolve("reports.jsonl").toString();
    assertThat(songngu("index", "--index", other, reports).status()).isZero();
    Launched dry = songngu("rm", "--index", other, "-n", "bank-appeal.en1");
    assertThat(dry.out()).startsWith("bank-appeal.en1\t");
    assertThat(songngu("show", "--index", other, "bank-appeal.en1").status()).isZero();

    Launched wet =
        Launched.with(
            "bank-appeal.en1\nnobody\n", Map.of("LC_ALL", "C.UTF-8"), "rm", "--index", other, "-");
    assertThat(wet.status()).isZero();
    assertThat(wet.err()).contains("No report has the id nobody", "1 report removed.");
    assertThat(songngu("show", "--index", other, "bank-appeal.en1").status()).isEqualTo(1);
    assertThat(songngu("rm", "--index", other, "nobody").status()).isEqualTo(1);
  }

  @Test
  void anUpgradeMakesTheIndexCurrent() throws IOException {
    Path mine = folder.resolve("mine.txt");
    Files.writeString(mine, "noun thiết kế vi mạch bán dẫn = chippery, xchip\n");
    String own = mine.toString();
    String other = folder.resolve("upgraded").toString();
    String reports = folder.resolve("reports.jsonl").toString();
    assertThat(songngu("index", "--index", other, reports).status()).isZero();
    String events = songngu("events", "--index", other, "--jsonl").out();

    assertThat(songngu("upgrade", "--index", other).err()).contains("nothing to do");
    Launched dry = songngu("upgrade", "--index", other, "--lexicon", own, "--dry-run");
    assertThat(dry.err()).contains("48 reports would be");
    assertThat(songngu("check", "--index", other, "--lexicon", own).out()).contains("upgrade");
    Launched run = songngu("upgrade", "--index", other, "--lexicon", own);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(songngu("check", "--index", other, "--lexicon", own).out())
        .doesNotContain("upgrade")
        .contains("whole");
    assertThat(songngu("events", "--index", other, "--jsonl").out()).isEqualTo(events);
  }

  @Test
  void theDoctorLooksAtTheMachine() {
    Launched run = launched("doctor", "--index", index);
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("Java", "Tiếng Việt", "49 reports").doesNotContain("!!");
    Path broken = folder.resolve("broken");
    Launched faulty =
        shell(
            "mkdir '%s' && echo x > '%s/segments_1'; songngu doctor --index '%s'"
                .formatted(broken, broken, broken));
    assertThat(faulty.status()).isEqualTo(2);
    assertThat(faulty.out()).contains("!! index").doesNotContain("Exception");
  }

  @Test
  void aMisspeltWordIsCorrectedOnlyWhereNothingIsFound() {
    Launched none = songngu("search", "--index", index, "semiconducter");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("Did you mean: semiconductor");
    assertThat(songngu("search", "--index", index, "zzzzzz").err()).doesNotContain("Did you mean");
    assertThat(songngu("search", "--index", index, "--langage", "vi", "x").err())
        .contains("--language");
  }
}

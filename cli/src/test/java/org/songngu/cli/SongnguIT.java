package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.shell;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user gives them; what needs the launcher and the packaged jar runs them. */
class SongnguIT {
  @TempDir private static Path folder;
  private static String index = "";
  private static Path reports = Path.of("");

  @BeforeAll
  static void indexTheFixtures() throws IOException {
    index = folder.resolve("index").toString();
    reports = Launched.demoReports(folder);
    Launched run = songngu("index", "--index", index, reports.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("48 added", "0 failed");
  }

  @Test
  void theDemoShowsThreeTwinsThatLandTogether() {
    Launched run = songngu("demo");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("bán dẫn  =  ban dan  =  semiconductor")
        .containsPattern("(?s)(the same.*){3}");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "index",
        "search",
        "events",
        "timeline",
        "show",
        "clean",
        "analyze",
        "terms",
        "stats",
        "check",
        "export",
        "load",
        "shell",
        "upgrade",
        "rm",
        "config",
        "doctor",
        "completion",
        "man"
      })
  void everyCommandExplainsItself(String command) {
    Launched run = songngu(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("songngu " + command, "Everywhere:", "--ui");
    assertThat(run.err()).isEmpty();
    Launched brief = songngu(command, "-h");
    assertThat(brief.status()).isZero();
    assertThat(brief.out()).contains("songngu " + command, "--help").doesNotContain("Everywhere:");
    assertThat(brief.out().lines()).hasSizeLessThan(48);
    Launched vietnamese = songngu(command, "--help", "--ui", "vi");
    assertThat(vietnamese.out()).contains("Cách dùng: songngu " + command, "Dùng cho mọi lệnh:");
  }

  @Test
  void spellingsOfOneQueryAndItsTranslationFindTheSameEventsInTheSameOrder() {
    List<String> vietnamese = events("bán dẫn");
    assertThat(vietnamese).isNotEmpty();
    assertThat(events("ban dan")).isEqualTo(vietnamese);
    assertThat(events(Normalizer.normalize("BÁN DẪN", Normalizer.Form.NFD))).isEqualTo(vietnamese);
    assertThat(events("semiconductor")).isEqualTo(vietnamese);
  }

  private static List<String> events(String query) {
    Launched run = songngu("events", "--index", index, "--format", "jsonl", query);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().lines().toList();
  }

  @Test
  void eventsAreShownWithPlaceHeadlinesAndCounts() {
    Launched run = songngu("events", "--index", index, "bán dẫn");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("(?m)^E\\d+ · 20\\d\\d-\\d\\d-\\d\\d · \\p{Lu}")
        .containsPattern("(?m)^  vi  .+  \\d+ reports?, \\d+ sources?$")
        .contains("first: ", "reports: ");
  }

  @Test
  void whyNamesReasonsAndNearMisses() {
    Launched run = songngu("events", "--index", index, "--why", "roundtable-seoul.vi1");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("because of", "+ same day", "not in E");
    Launched none = songngu("events", "--index", index, "--why", "nobody");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("nobody");
  }

  @Test
  void aSplitLastsUntilItIsForgotten() throws IOException {
    String other = folder.resolve("split").toString();
    assertThat(songngu("index", "--index", other, reports.toString()).status()).isZero();
    List<String> before = allEvents(other);
    Launched split = songngu("events", "--index", other, "--split", "chip-training-danang.vi1");
    assertThat(split.status()).as(split.err()).isZero();
    assertThat(allEvents(other)).hasSize(before.size() + 1);
    assertThat(songngu("events", "--index", other, "--relink").status()).isZero();
    assertThat(allEvents(other)).hasSize(before.size() + 1);
    assertThat(songngu("events", "--index", other, "--decisions").out())
        .startsWith("1  split  chip-training-danang.vi1  from  ");
    assertThat(songngu("events", "--index", other, "--forget", "1").status()).isZero();
    assertThat(allEvents(other)).hasSameSizeAs(before);
    assertThat(songngu("events", "--index", other, "--decisions").status()).isEqualTo(1);
  }

  private static List<String> allEvents(String index) {
    return songngu("events", "--index", index, "--format", "jsonl").out().lines().toList();
  }

  @Test
  void theTimelineCountsEveryReportOnce() {
    Launched run = songngu("timeline", "--index", index, "--by", "week", "--format", "csv");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("date,vi,en,other");
    int sum =
        run.out()
            .lines()
            .skip(1)
            .flatMap(line -> Stream.of(line.split(",", -1)).skip(1))
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(sum).isEqualTo(48);
    assertThat(songngu("timeline", "--index", index, "bán dẫn").out()).contains("█");
  }

  @Test
  void twoReportsStandSideBySideWithTheSameNumbers() {
    Launched run = songngu("show", "--index", index, "--side-by-side", "chip-training-danang.en1");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("(?m)^en .*│  vi .*$")
        .containsPattern("(?s)\\[1\\].*\\[1\\]");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void exitStatusTellsHitsFromNoneAndFromErrors() {
    assertThat(songngu("search", "--index", index, "bán dẫn").status()).isZero();

    Launched none = songngu("search", "--index", index, "zzzz");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.out()).isEmpty();

    Launched noIndex = songngu("search", "--index", folder.resolve("none").toString(), "x");
    assertThat(noIndex.status()).isEqualTo(2);
    assertThat(noIndex.err().lines()).hasSize(1);
    assertThat(noIndex.err()).contains("no index at");

    Launched usage = songngu("search", "--index", index, "--frobnicate", "x");
    assertThat(usage.status()).isEqualTo(2);
    assertThat(usage.err()).contains("--frobnicate", "songngu search -h");
  }

  @Test
  void aHitAsJsonHasTheFieldsOfTheContract() {
    Launched run =
        songngu("search", "--index", index, "--format", "jsonl", "--limit", "1", "semiconductor");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"schema\":1,")
        .contains(
            "\"id\":", "\"title\":", "\"language\":", "\"published\":", "\"source\":", "\"url\":")
        .contains("\"event\":", "\"score\":", "\"matched\":[{\"query\":\"semiconductor\"")
        .contains("\"snippets\":[{\"field\":", "\"marks\":[[");
  }

  @Test
  void aBatchAnswersEveryQueryAndNamesTheLinesThatAreNone() throws IOException {
    Path queries = folder.resolve("queries.tsv");
    Files.writeString(queries, "q1\tbán dẫn\n\nq2 no tab\nq3\t\"(\nq4\ttyphoon\n");
    Launched run =
        songngu(
            "search",
            "--index",
            index,
            "--queries",
            queries.toString(),
            "--format",
            "trec",
            "--limit",
            "5");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .allMatch(line -> line.matches("q[134] Q0 \\S+ [1-5] [0-9.]+ songngu"))
        .anyMatch(line -> line.startsWith("q1 Q0"))
        .anyMatch(line -> line.startsWith("q4 Q0"));
    assertThat(run.err()).contains("queries.tsv:2:", "queries.tsv:3:");
    Launched strict =
        songngu(
            "search",
            "--index",
            index,
            "--strict-query",
            "--queries",
            queries.toString(),
            "--format",
            "trec");
    assertThat(strict.status()).isEqualTo(3);
    assertThat(strict.out()).doesNotContain("q3 Q0").contains("q1 Q0", "q4 Q0");
    assertThat(strict.err()).contains("queries.tsv:4: failed: this quotation mark has no other");
  }

  @Test
  void badDocumentsAreNamedAndTheRestIsIndexed() throws IOException {
    Path mixed = folder.resolve("mixed.jsonl");
    Files.writeString(
        mixed,
        """
        {"id": "good", "title": "Bão đổ bộ"}
        {"id": "broken"
        {"title": "no id"}
        """);
    String target = folder.resolve("mixed-index").toString();
    Launched run =
        songngu("index", "--index", target, mixed.toString(), folder.resolve("gone").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("mixed.jsonl:2:", "mixed.jsonl:3:", "gone", "1 added", "3 failed");
    assertThat(songngu("search", "--index", target, "bão").status()).isZero();
  }

  @Test
  void aReportWithAKnownIdReplacesTheOldOne() throws IOException {
    Path file = folder.resolve("changing.jsonl");
    String target = folder.resolve("changing-index").toString();
    Files.writeString(file, "{\"id\": \"a\", \"title\": \"Động đất ở Nhật Bản\"}\n");
    assertThat(songngu("index", "--index", target, file.toString()).err()).contains("1 added");
    assertThat(songngu("index", "--index", target, file.toString()).err()).contains("1 unchanged");
    Files.writeString(file, "{\"id\": \"a\", \"title\": \"Lũ lụt ở Lào\"}\n");
    assertThat(songngu("index", "--index", target, file.toString()).err()).contains("1 updated");
    assertThat(songngu("search", "--index", target, "động đất").status()).isEqualTo(1);
    assertThat(songngu("search", "--index", target, "flood").status()).isZero();
  }

  @Test
  void standardInputIsReadAsLines() {
    String target = folder.resolve("stdin-index").toString();
    Launched run =
        Launched.with(
            "{\"id\": \"a\", \"title\": \"Giá vàng tăng\"}\n",
            Map.of("LC_ALL", "C.UTF-8"),
            "index",
            "--index",
            target,
            "-");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(songngu("search", "--index", target, "gold price").status()).isZero();
  }

  @Test
  void vietnameseArgumentsWorkInAPosixLocale() {
    Launched run = Launched.with("", Map.of(), "search", "--index", index, "bán dẫn");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("bán dẫn").doesNotContain("?n d?n");
  }

  @Test
  void aReaderThatGoesAwayEarlyIsNoError() {
    Launched run =
        shell("songngu search --index '%s' --limit 40 bán dẫn | head -n 1".formatted(index));
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception", "Broken", "WARN");
  }

  @Test
  void nothingOfTheMachineryIsPrinted() {
    Launched run = songngu("search", "--index", index, "=semiconductor");
    assertThat(run.err()).isEmpty();
    Launched stats = songngu("stats", "--index", index);
    assertThat(stats.err()).isEmpty();
    assertThat(stats.out()).containsPattern("reports +48");
  }

  @Test
  void wordsOfLinesAreSeparatedByTabs() {
    Launched run =
        Launched.with(
            "Doanh nghiệp bán dẫn tuyển kỹ sư.\n",
            Map.of("LC_ALL", "C.UTF-8"),
            "analyze",
            "--words",
            "-");
    assertThat(run.out()).isEqualTo("Doanh nghiệp\tbán dẫn\ttuyển\tkỹ sư\t.\n");
  }

  @Test
  void anOwnLexiconIsFoundAtOnceAndCheckAdvisesToIndexAnew() throws IOException {
    Path mine = folder.resolve("mine.txt");
    Files.writeString(mine, "noun thiết kế vi mạch bán dẫn = chippery, xchip\n");
    String own = mine.toString();
    assertThat(songngu("search", "--index", index, "chippery").status()).isEqualTo(1);
    Launched found = songngu("search", "--index", index, "--lexicon", own, "chippery");
    assertThat(found.status()).as(found.err()).isZero();
    assertThat(found.out()).contains("thiết kế vi mạch bán dẫn");
    assertThat(songngu("events", "--index", index, "--lexicon", own, "xchip").status()).isZero();

    assertThat(songngu("check", "--index", index).out()).doesNotContain("another lexicon");
    assertThat(songngu("check", "--index", index, "--lexicon", own).out())
        .contains("another lexicon", "whole");
    String anew = folder.resolve("own-index").toString();
    assertThat(songngu("index", "--index", anew, "--lexicon", own, reports.toString()).status())
        .isZero();
    assertThat(songngu("check", "--index", anew, "--lexicon", own).out())
        .doesNotContain("another lexicon");

    assertThat(songngu("analyze", "--lexicon", own, "thiết kế vi mạch bán dẫn").out())
        .containsPattern("word .* thiết kế vi mạch bán dẫn");
  }

  @Test
  void allFaultsOfAnOwnLexiconAreNamed() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.writeString(bad, "nuon a = b\n\nnoun a:x = b\n");
    for (String command : List.of("index", "search", "events", "terms", "analyze")) {
      List<String> arguments = new ArrayList<>(List.of(command, "--lexicon", bad.toString(), "x"));
      if (!command.equals("terms") && !command.equals("analyze")) {
        arguments.addAll(1, List.of("--index", index));
      }
      Launched run = songngu(arguments.toArray(String[]::new));
      assertThat(run.status()).as(command).isEqualTo(2);
      assertThat(run.err()).contains("bad.txt:1:1: ", "bad.txt:3:8: ").doesNotContain("Exception");
    }
  }

  @Test
  void termsTellMeaningsWeightsOriginsAndCounts() {
    Launched text = songngu("terms", "--index", index, "bán dẫn");
    assertThat(text.out())
        .containsPattern("bán dẫn \\(vi\\) in \\d+ reports")
        .containsPattern("noun: bán dẫn.* \\(\\d+\\).* = semiconductor.* \\(\\d+\\)")
        .contains("from technology.txt");
    Launched json = songngu("terms", "--format", "jsonl", "Na Uy");
    assertThat(json.out().lines()).hasSize(1);
    assertThat(json.out())
        .contains(
            "{\"schema\":1,\"form\":\"Na Uy\",\"language\":\"vi\",\"meanings\":[{\"probability\":")
        .contains("\"en\":[{\"form\":\"Norway\",\"weight\":", "\"origins\":[\"")
        .doesNotContain("reports");
    assertThat(songngu("terms", "zzzz").status()).isEqualTo(1);
    assertThat(songngu("terms").status()).isEqualTo(2);
  }

  @Test
  void coverageIsMeasuredByLanguage() throws IOException {
    Path list = folder.resolve("list.tsv");
    Files.writeString(list, "# a list\nngôi nhà\t6\t0.00\nnhoèn nhoẹt\t4\t0.00\n");
    Launched run = songngu("terms", "--coverage", list.toString(), "--missing", "5");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo("vi  60.00 % of 10 tokens\nen  0.00 % of 10 tokens\nnhoèn nhoẹt\t4\n");
    Launched json =
        songngu("terms", "--coverage", list.toString(), "--language", "vi", "--format", "jsonl");
    assertThat(json.out())
        .isEqualTo(
            "{\"schema\":1,\"language\":\"vi\",\"tokens\":10,\"covered\":6,\"share\":0.6}\n");
  }

  @Test
  void aKilledRunLeavesAnIndexThatOpensAndARunThatCanBeRepeated() throws Exception {
    String target = folder.resolve("killed-index").toString();
    assertThat(songngu("index", "--index", target, reports.toString()).status()).isZero();
    Path many = folder.resolve("many.jsonl");
    try (Stream<String> lines = Files.lines(reports, StandardCharsets.UTF_8)) {
      List<String> all = lines.toList();
      StringBuilder text = new StringBuilder();
      for (int copy = 0; copy < 60; copy++) {
        for (String line : all) {
          text.append(line.replace("{\"id\": \"", "{\"id\": \"" + copy + ".")).append('\n');
        }
      }
      Files.writeString(many, text);
    }
    Process process =
        new ProcessBuilder(
                Launched.launcher().toString(), "index", "--index", target, many.toString())
            .redirectErrorStream(true)
            .start();
    process.waitFor(1500, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();

    assertThat(songngu("search", "--index", target, "bán dẫn").status()).isZero();
    assertThat(songngu("check", "--index", target).out()).contains("whole");
    Launched again = songngu("index", "--index", target, many.toString());
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(songngu("stats", "--index", target).out()).containsPattern("reports +2,928");
  }
}

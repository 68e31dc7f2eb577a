package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures an index and explains queries as a user does. */
class EvaluateIT {
  @TempDir private static Path folder;
  private static String index = "";
  private static String queries = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    queries = write("queries.tsv", "a#1\tbán dẫn\nb#1\tstorm\nc#1\tzzzz\n");
    String reports =
        write(
            "reports.jsonl",
            """
            {"id": "a.vi", "title": "Nhà máy bán dẫn khởi công", "language": "vi"}
            {"id": "a.en", "title": "Work starts on semiconductor plant", "language": "en"}
            {"id": "b.vi", "title": "Bão đổ bộ Quảng Trị", "language": "vi"}
            {"id": "c.en", "title": "Court hears appeal", "language": "en"}
            """);
    Launched run = songngu("index", "--index", index, reports);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private static String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void idsSayWhatIsRightAndAQueryWithoutResultsCounts() {
    Launched run =
        songngu("evaluate", "--index", index, "--queries", queries, "--per-query", "--no-bridge");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("c#1 ") && line.contains("MRR 0.0000"))
        .last()
        .asString()
        .startsWith("all ")
        .contains("MRR 0.6667", "R@100 0.6667");
  }

  @Test
  void aRunIsComparedWithAnOlderOne() throws IOException {
    String qrels = write("qrels.txt", "a 0 x 1\nb 0 y 1\n");
    String older = write("older.run", "a Q0 z 1 2 t\na Q0 x 2 1 t\nb Q0 y 1 1 t\n");
    String newer = write("newer.run", "a Q0 x 1 2 t\nb Q0 y 1 1 t\n");
    Launched run = songngu("evaluate", "--run", newer, "--baseline", older, "--qrels", qrels);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("MRR +0.2500  (1 up, 0 down, 1 equal; p = 1.0000)");
  }

  @Test
  void whatIsMissingOrFaultyIsNamed() throws IOException {
    assertThat(songngu("evaluate", "--index", index).err()).contains("--queries FILE");
    String faulty = write("faulty.txt", "a 0 x\n");
    Launched run = songngu("evaluate", "--index", index, "--queries", queries, "--qrels", faulty);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("faulty.txt:1: no 'query iteration report grade'");
  }

  @Test
  void aStrictQueryPointsAtItsFault() {
    Launched strict = songngu("search", "--index", index, "--strict-query", "bão (Quảng Trị");
    assertThat(strict.status()).isEqualTo(2);
    assertThat(strict.err())
        .isEqualTo("songngu: this parenthesis is not closed\n  bão (Quảng Trị\n      ^\n");
    assertThat(songngu("search", "--index", index, "bão (Quảng Trị").status()).isZero();
  }

  @Test
  void queriesAreExplainedInBothLanguages() {
    assertThat(songngu("help", "query").out()).startsWith("How queries are written");
    assertThat(songngu("help", "query", "--ui", "vi").out()).startsWith("Cách viết");
    assertThat(songngu("help", "search").out()).contains("--strict-query");
    assertThat(songngu("help", "nothing").status()).isEqualTo(2);
  }
}

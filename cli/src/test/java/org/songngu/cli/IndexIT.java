package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code songngu index}, and what shows what it did. */
class IndexIT {
  private static final String PAGE =
      """
      Khởi công cầu qua sông Lam

      Ảnh: Minh Tâm

      HÀ NỘI (TTXVN) - Sáng 1/7/2024, tỉnh khởi công cây cầu dài hai ki-lô-mét qua sông Lam.

      Tin liên quan
      Giá vàng trong nước lập đỉnh mới, người mua xếp hàng từ sớm
      """;

  @TempDir private Path folder;

  private Path input = Path.of("");
  private String index = "";

  @BeforeEach
  void writeInput() throws IOException {
    input = folder.resolve("in");
    Files.createDirectories(input.resolve("sub"));
    Files.writeString(input.resolve("a.txt"), PAGE);
    Files.writeString(input.resolve("sub/b.txt"), PAGE.replace("Lam", "Gianh"));
    Files.writeString(input.resolve("c.jsonl"), "{\"id\": \"c\"\n");
    index = folder.resolve("index").toString();
  }

  private Launched index(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "index";
    all[1] = "--index";
    all[2] = index;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return songngu(all);
  }

  @Test
  void globsChooseFiles() {
    assertThat(index("--exclude", "sub", "--include", "*.txt", input.toString()).err())
        .contains("1 added", "0 failed");
    assertThat(index(input + "/*/b.*").err()).contains("1 added");
    Launched bad = index("--include", "[", input.toString());
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("glob");
  }

  @Test
  void pathsMayComeFromAFile() throws IOException {
    Path list = folder.resolve("list");
    Files.write(list, List.of(input.resolve("a.txt").toString(), "", input + "/sub"));
    assertThat(index("--files-from", list.toString()).err()).contains("2 added");
    assertThat(index().status()).isEqualTo(2);
  }

  @Test
  void failuresAreListedAndRetried() throws IOException {
    assertThat(index(input.toString()).status()).isEqualTo(3);
    Launched failed = songngu("check", "--index", index, "--failed");
    assertThat(failed.status()).isEqualTo(3);
    assertThat(failed.out()).contains("c.jsonl:1: ");
    Files.writeString(input.resolve("c.jsonl"), "{\"id\": \"c\", \"title\": \"Bão lớn\"}\n");
    assertThat(index("--retry-failed").err()).contains("1 added", "0 unchanged", "0 failed");
    assertThat(songngu("check", "--index", index, "--failed").status()).isZero();
  }

  @Test
  void vanishedReportsArePrunedAndUnreadableOnesAreNot() throws IOException {
    Files.writeString(input.resolve("c.jsonl"), "{\"id\": \"c\", \"title\": \"Bão lớn\"}\n");
    assertThat(index(input.toString()).err()).contains("3 added");
    Files.delete(input.resolve("a.txt"));
    Files.writeString(input.resolve("c.jsonl"), "{\"id\": \"c\"");
    assertThat(index("--prune", input.toString()).err())
        .contains("1 unchanged", "1 failed", "1 removed");
    assertThat(songngu("show", "--index", index, "a").status()).isEqualTo(1);
    assertThat(songngu("show", "--index", index, "c").status()).isZero();
    assertThat(songngu("show", "--index", index, "sub/b").status()).isZero();
  }

  @Test
  void removedTextIsShownAndMayBeKept() {
    index(input.resolve("a.txt").toString());
    Launched shown = songngu("show", "--index", index, "--removed", "a");
    assertThat(shown.out())
        .contains("VNA, HÀ NỘI", "[picture] Ảnh: Minh Tâm", "- [related] Giá vàng");
    assertThat(songngu("search", "--index", index, "giá vàng").status()).isEqualTo(1);
    assertThat(songngu("search", "--index", index, "--source", "TTXVN", "cầu").status()).isZero();
    assertThat(index("--keep-boilerplate", input.resolve("a.txt").toString()).err())
        .contains("1 updated");
    assertThat(songngu("search", "--index", index, "giá vàng").status()).isZero();
  }

  @Test
  void threadsDoNotChangeTheResult() {
    index("--threads", "4", input.toString());
    String many = songngu("events", "--index", index, "--format", "jsonl").out();
    index = folder.resolve("one").toString();
    index("--threads", "1", input.toString());
    assertThat(songngu("events", "--index", index, "--format", "jsonl").out()).isEqualTo(many);
    assertThat(index("--threads", "0", input.toString()).status()).isEqualTo(2);
  }

  @Test
  void nearCopiesAreOneHitWithACount() throws IOException {
    Files.writeString(input.resolve("copy.txt"), PAGE);
    index(input.toString());
    assertThat(songngu("search", "--index", index, "sông Lam").out())
        .contains("+ 2 copies: copy, sub/b");
  }
}

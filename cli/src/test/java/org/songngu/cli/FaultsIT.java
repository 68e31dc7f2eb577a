package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.Archive;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** What is said of a wrong command line and of files that cannot be read, in both languages. */
class FaultsIT {
  @TempDir private static Path folder;
  private static String index = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    Golden.writeReports(folder);
    assertThat(Launched.songngu("index", "--index", index, folder.toString()).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serach x | there is no command serach | không có lệnh serach",
        "serach x | Perhaps you mean: search | Có lẽ bạn muốn gõ: search",
        "search --lang vi x | Perhaps you mean: --language | Có lẽ bạn muốn gõ: --language",
        "search --limit abc x | --limit abc: expected a number | --limit abc: phải là số",
        "search --limit | --limit: what? | --limit: giá trị nào?",
        "search --format xml x | expected text, json, jsonl | phải là một trong các giá trị text,"
            + " json",
        "search --explain=maybe x | --explain takes no value | --explain không nhận giá trị",
        "search --color red x | --color red: expected auto, always | --color red: phải là",
        "completion tcsh | songngu: tcsh: expected bash, zsh | songngu: tcsh: phải là",
        "events --split | --split needs the ids | --split cần mã",
        "events --split nope | report \"nope\": there is none | không có bài nào mang mã \"nope\"",
        "events --join a.vi --split a.vi | only one of them | mỗi lần chỉ dùng được một",
        "index --commit-every 0 x | --commit-every 0: at least 1 | --commit-every 0: ít nhất là 1",
        "index --files-from nope | nope: there is no such file | nope: không có tệp",
        "index nope.html | nope.html: there is no such file | nope.html: không có tệp",
        "export -o /nonexistent/x | /nonexistent: there is no such folder | /nonexistent: không có",
      })
  void aWrongCommandLineIsExplained(String line, String english, String vietnamese) {
    Launched en = run("en", line);
    assertThat(en.status()).isIn(2, 3);
    assertThat(en.err()).contains(english);
    assertThat(run("vi", line).err()).contains(vietnamese).doesNotContain(english);
  }

  @Test
  void aWordThatIsLikeNoCommandIsNotExplainedByOthers() {
    assertThat(run("en", "frobnicate").err()).doesNotContain("Perhaps");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Launched run = Launched.inProcess("vi", 80);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Các lệnh:", "Ví dụ:").doesNotContain("Missing");
  }

  @Test
  void whatFailedIsSaidInVietnameseAndTheRemedyNamesTheIndex() throws IOException {
    Path own = folder.resolve("failing");
    Path lines = folder.resolve("failing.jsonl");
    Files.writeString(lines, "{bad\n{\"id\":\"x\"}\n");
    Launched run =
        Launched.inProcess("vi", 80, "index", "--index", own.toString(), lines.toString());
    assertThat(run.err()).contains(":1: JSON sai ở cột ", ":2: cần ít nhất một trong hai khóa");
    Launched failed = Launched.inProcess("vi", 80, "check", "--failed", "--index", own.toString());
    assertThat(failed.out()).contains(":2: cần ít nhất một trong hai khóa");
    assertThat(failed.err()).contains("songngu index --index " + own + " --retry-failed");
    assertThat(run("en", "check --failed --index " + own).out()).contains("one of them is needed");
  }

  @Test
  void faultsOfALexiconAreSaidInVietnamese() throws IOException {
    Path lexicon = folder.resolve("mine.txt");
    Files.writeString(lexicon, "nuon bán dẫn = semiconductor\n");
    assertThat(run("vi", "search --lexicon " + lexicon + " x").err())
        .contains("1 lỗi", "mine.txt:1:1: không có loại \"nuon\": chỉ có noun");
  }

  @Test
  void anIndexThatIsBeingWrittenToIsNoInternalError() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("locked"))) {
      archive.add(Report.of("a", "Bão số 4", "", Language.VIETNAMESE));
      archive.commit();
      Path page = folder.resolve("page.txt");
      Files.writeString(page, "Bão số 5 đổ bộ Quảng Bình\n\nSáng 3/7/2024 bão vào bờ.\n");
      String line = "index --index " + folder.resolve("locked") + " " + page;
      assertThat(run("en", line).err()).contains("by another process").doesNotContain("internal");
      assertThat(run("vi", line).err()).contains("một tiến trình khác đang ghi vào chỉ mục");
    }
  }

  @Test
  void bytesThatAreNoTextAreNotSearchedFor() {
    Launched run = run("vi", "search b\uFFFDn");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("không phải UTF-8", "LC_ALL=C.UTF-8");
  }

  private static Launched run(String ui, String line) {
    boolean named = line.contains("--index") || line.matches("(?:serach|completion|frob).*");
    String whole = named ? line : line.replaceFirst("^(\\S+)", "$1 --index " + index);
    return Launched.inProcess(ui, 100, whole.split(" "));
  }
}

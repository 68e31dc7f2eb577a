package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell, and what other shells and man need. */
class ShellIT {
  @TempDir private static Path folder;
  private static String index = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    Path reports = Launched.demoReports(folder);
    assertThat(songngu("index", "--index", index, reports.toString()).status()).isZero();
  }

  @Test
  void theShellReadsCommandsAndSearches() {
    Launched run =
        Launched.with(
            """
            bán dẫn --limit 1
            search --limit 1 \\
            "semiconductor"
            frobnicate zzzz
            stats --json
            search --limit x y
            exit
            stats
            """,
            Map.of("LC_ALL", "C.UTF-8", "XDG_STATE_HOME", folder.toString()),
            "shell",
            "--index",
            index);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .containsPattern("(?s)E4 · .*E4 · .*\\{\"schema\":1,\"reports\":48")
        .doesNotContain("concepts of the lexicon");
    assertThat(run.err()).contains("No report matches", "--limit").doesNotContain("Exception");
  }

  @Test
  void theScriptsForShellsAreReadByThem() throws IOException, InterruptedException {
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, songngu("completion", "bash").out());
    assertThat(Files.readString(script)).contains("upgrade", "--no-expand");
    assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor()).isZero();
    assertThat(songngu("completion", "zsh").out()).contains("bashcompinit");
    assertThat(songngu("completion", "fish").out().lines())
        .allMatch(line -> line.startsWith("complete -c songngu "))
        .anyMatch(line -> line.contains("-l format -x -a 'text json jsonl csv trec'"));
    assertThat(songngu("completion", "tcsh").status()).isEqualTo(2);
  }

  @Test
  void aManualPageSaysWhatTheHelpSays() throws IOException {
    String page = songngu("man", "search").out();
    assertThat(page)
        .startsWith(".TH \"SONGNGU\\-SEARCH\" \"1\"")
        .contains(".SH \"SYNOPSIS\"", ".B \\-\\-limit N", ".SH \"EXAMPLES\"");
    Path pages = folder.resolve("man1");
    assertThat(songngu("man", "-o", pages.toString()).status()).isZero();
    assertThat(pages.resolve("songngu.1")).exists();
    assertThat(pages.resolve("songngu-upgrade.1")).exists();
    assertThat(songngu("man", "frobnicate").status()).isEqualTo(2);
  }
}

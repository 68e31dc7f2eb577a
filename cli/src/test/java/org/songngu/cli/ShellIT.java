package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            search --limit 1 --language en \\
            semiconductor
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
    assertThat(run.err())
        .contains("No report matches", "--limit")
        .doesNotContain("Exception", "search for what");
  }

  @Test
  void colourCanBeAskedForInALineAndFromALineOn() {
    String colour = "\u001B[1m";
    assertThat(shell("bán dẫn\nstats\n").out()).doesNotContain(colour);
    assertThat(shell("bán dẫn --color=always\n").out()).contains(colour);
    assertThat(shell("--color=always\nbán dẫn\n").out()).contains(colour);
    assertThat(shell("--color=always\nbán dẫn --color=never\n").out()).doesNotContain(colour);
  }

  @Test
  void aBareLineIsAQueryAsItIsWritten() {
    Launched run =
        shell(
            """
            "vi mạch bán dẫn" --limit 1 --format jsonl
            "dẫn bán mạch vi" --limit 1 --format jsonl --strict-query
            Hanoi's --limit 1
            ./songngu search --limit 1 bão
            """);
    assertThat(run.out().lines().filter(line -> line.contains("\"schema\""))).hasSize(1);
    assertThat(run.err()).contains("Also: bão").doesNotContain("no syntax");
  }

  @Test
  void anOptionHoldsForItsLineOrStandsAlone() {
    Launched run =
        shell(
            """
            show nope --ui vi
            show nope
            --ui vi
            show nope
            shell
            """);
    assertThat(run.err().lines())
        .containsExactly(
            "Không có bài nào mang mã nope",
            "No report has the id nope",
            "Không có bài nào mang mã nope",
            "songngu: đang ở trong shell rồi");
  }

  private static Launched shell(String lines) {
    return Launched.with(
        lines,
        Map.of("LC_ALL", "C.UTF-8", "XDG_STATE_HOME", folder.toString()),
        "shell",
        "--index",
        index);
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
        .anyMatch(line -> line.contains("-l format -x -a 'text json jsonl csv trec'"))
        .anyMatch(line -> line.endsWith("__fish_seen_subcommand_from index' -F"))
        .anyMatch(line -> line.endsWith("-a 'bash zsh fish'"))
        .anyMatch(line -> line.contains("__fish_use_subcommand -l ui -x -a 'en vi'"));
    assertThat(songngu("completion", "tcsh").status()).isEqualTo(2);
  }

  @Test
  void bashCompletesTheValuesThatOptionsTake() throws IOException {
    Path script = folder.resolve("values.bash");
    Files.writeString(
        script,
        songngu("completion", "bash").out()
            + """

            try() {
              COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
              _complete_songngu 2>/dev/null
              echo "${COMPREPLY[*]}"
            }
            try songngu search --language ""
            try songngu search --col
            try songngu search --color ""
            try songngu completion ""
            """);
    Launched run = Launched.script(Map.of(), "bash '%s'".formatted(script));
    assertThat(run.out().lines())
        .containsExactly("vi en", "--color", "auto always never", "bash zsh fish");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void otherShellsReadTheirScripts(String shell) throws IOException {
    assumeTrue(Launched.script(Map.of(), "command -v " + shell).status() == 0, shell);
    Path script = folder.resolve("completion." + shell);
    Files.writeString(script, songngu("completion", shell).out());
    String line =
        shell.equals("fish")
            ? "fish -c \"source '%s'; complete -C 'songngu search --lang'\""
            : "zsh -fc \"autoload -U compinit && compinit -u -D; source '%s' && echo --language\"";
    String home = folder.resolve("home").toString();
    Map<String, String> environment =
        Map.of("TERM", "dumb", "HOME", home, "XDG_CONFIG_HOME", home, "XDG_DATA_HOME", home);
    Launched run = Launched.script(environment, line.formatted(script));
    assertThat(run.out()).contains("--language");
  }

  @Test
  void aManualPageSaysWhatTheHelpSays() throws IOException {
    String page = songngu("man", "search").out();
    assertThat(page)
        .startsWith(".TH \"SONGNGU\\-SEARCH\" \"1\"")
        .contains(".SH \"SYNOPSIS\"", ".B \\-\\-limit N", ".SH \"EXAMPLES\"");
    assertThat(Launched.inProcess("vi", 80, "man", "search").out())
        .contains(".SH \"CÚ PHÁP\"", ".SH \"TÙY CHỌN\"");
    Path pages = folder.resolve("man1");
    assertThat(songngu("man", "-o", pages.toString()).status()).isZero();
    assertThat(pages.resolve("songngu.1")).exists();
    assertThat(pages.resolve("songngu-upgrade.1")).exists();
    assertThat(songngu("man", "frobnicate").status()).isEqualTo(2);
  }
}

package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.songngu.cli.Launched.launched;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.screen.Columns;

/** What a person sees, held as a whole against files that a person has read. */
class ScreenIT {
  private static final Map<String, String> TERMINAL =
      Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm-256color");

  @TempDir private static Path folder;
  private static String index = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    Golden.writeReports(folder);
    assertThat(songngu("index", "--index", index, folder.toString()).status()).isZero();
  }

  @Test
  void aSearchInAFile() throws IOException {
    golden("search-en.txt", songngu("search", "--index", index, "ban dan"));
  }

  @Test
  void aSearchInAFileInVietnamese() throws IOException {
    golden(
        "search-vi.txt",
        Launched.with(
            "",
            Map.of("LC_ALL", "C.UTF-8", "SONGNGU_UI", "vi"),
            "search",
            "--index",
            index,
            "ban dan"));
  }

  @Test
  void theHelpOnOneScreenInBothLanguages() throws IOException {
    golden("help-rm-en.txt", songngu("rm", "-h"));
    Map<String, String> vietnamese = Map.of("LC_ALL", "vi_VN.UTF-8");
    golden("help-rm-vi.txt", Launched.with("", vietnamese, "rm", "-h"));
  }

  @Test
  void aNarrowTerminalGetsShortLinesInColour() {
    Launched run = onTerminal("stty cols 50 rows 500", "search \"ban dan\"");
    assertThat(run.out()).contains("\u001B[1m", "…");
    assertThat(plain(run.out()).lines().filter(line -> !line.isEmpty()))
        .allMatch(line -> Columns.of(line) <= 50);
  }

  @Test
  void linksLeadToWebAddressesAndScrapedTextCannotObeyTheTerminal() {
    Launched run = onTerminal("stty cols 80 rows 500", "--hyperlinks=always search xyzzy");
    assertThat(run.out())
        .contains("\u001B]8;;https://a.example/1\u001B\\")
        .doesNotContain("\u001B]0;", "\u001B[31m", "\u202e", "\u0007");
  }

  @Test
  void noColourWhereItIsNotWanted() {
    String search = "NO_COLOR=1 %s search --index '%s' xyzzy".formatted(Launched.launcher(), index);
    assertThat(script(search).out()).doesNotContain("\u001B[");
    String dumb = "TERM=dumb %s search --index '%s' xyzzy".formatted(Launched.launcher(), index);
    assertThat(script(dumb).out()).doesNotContain("\u001B[");
    assertThat(launched("search", "--index", index, "--color", "always", "xyzzy").out())
        .contains("\u001B[1m");
  }

  @Test
  void whatIsLongerThanTheScreenGoesToThePager() {
    String pager = "export SONGNGU_PAGER='sed s/^/PAGED:/'; ";
    assertThat(onTerminal(pager + "stty cols 80 rows 5", "search bán dẫn").out())
        .contains("PAGED:");
    assertThat(onTerminal(pager + "stty cols 80 rows 5", "--no-pager search bán dẫn").out())
        .doesNotContain("PAGED:");
    assertThat(onTerminal(pager + "stty cols 80 rows 500", "search bán dẫn").out())
        .doesNotContain("PAGED:");
  }

  @Test
  void withoutAPagerAllIsShown() {
    assertThat(
            onTerminal("export SONGNGU_PAGER=no-such-pager; stty cols 80 rows 5", "events").out())
        .contains("no-such-pager", "E1");
    String line =
        "mkdir -p '%1$s'; for c in sh dirname readlink stty cat java mvn locale; do"
            .concat(" ln -sf \"$(command -v $c)\" '%1$s'; done; stty cols 80 rows 5; PATH='%1$s'")
            .formatted(folder.resolve("bin"));
    assertThat(onTerminal(line, "events").out()).contains("E1").doesNotContain("not found");
  }

  @Test
  void eventsAndReportsFitANarrowTerminal() {
    for (String command : List.of("events", "show a.vi", "search ban dan")) {
      Launched run = onTerminal("stty cols 40 rows 500", command);
      assertThat(plain(run.out()).lines()).allMatch(line -> Columns.of(line) <= 40);
    }
    assertThat(plain(onTerminal("stty cols 40 rows 500", "search ban dan").out()).lines())
        .as("an id that show takes")
        .anyMatch(line -> line.strip().endsWith("a.vi"));
  }

  private static Launched onTerminal(String before, String arguments) {
    return script(
        "%s; SONGNGU_INDEX='%s' %s %s".formatted(before, index, Launched.launcher(), arguments));
  }

  /** Runs a line of shell on a terminal of its own. */
  private static Launched script(String line) {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "util-linux's script is missing");
    String quoted = line.replace("'", "'\\''");
    return Launched.script(TERMINAL, "script -qec '%s' /dev/null".formatted(quoted));
  }

  private static String plain(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll("\u001B\\]8;;.*?\u001B\\\\", "");
  }

  private static void golden(String name, Launched run) throws IOException {
    assertThat(run.err() + run.out()).isEqualTo(Golden.screen(name));
  }
}

package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.cli.screen.Columns;

/**
 * Whole screens of the commands in both languages, held against files that a person has read. What
 * depends on the machine or the lexicon's size is blanked out. {@code -Dsongngu.golden=DIR} writes
 * the screens to a folder instead, to be read and put in place.
 */
class GoldenScreensIT {
  private static final String WRITE = System.getProperty("songngu.golden", "");

  @TempDir private static Path folder;
  private static String index = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    Golden.writeReports(folder);
    Launched run = Launched.songngu("index", "--index", index, folder.toString());
    assertThat(run.err()).isEqualTo(golden("index-en.txt", run.err()));
  }

  @ParameterizedTest
  @CsvSource({
    "events, 100, events ban dan",
    "events-why, 100, events --why a.vi",
    "timeline, 60, timeline",
    "side-by-side, 80, show --side-by-side a.vi",
    "show, 100, show a.vi",
    "stats, 100, stats",
    "check, 100, check",
    "explain, 60, search --explain =semiconductor",
    "no-hits, 100, search xyzzyx",
    "no-index, 100, search --index /nonexistent/index x",
    "wrong-option, 100, search --langage vi x",
    "wrong-value, 100, search --since yesterday x",
    "strict, 100, search --strict-query (ban dan",
    "help-search, 80, search -h",
    "help, 80, -h"
  })
  void aScreenIsAsItWasRead(String name, int width, String line) throws IOException {
    for (String ui : List.of("en", "vi")) {
      List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
      if (!line.contains("-h") && !line.contains("--index")) {
        arguments.addAll(1, List.of("--index", index));
      }
      Launched run = Launched.inProcess(ui, width, arguments.toArray(String[]::new));
      String seen = blanked(run.err() + run.out()) + "exit status " + run.status() + "\n";
      assertThat(seen).as(line).isEqualTo(golden("%s-%s.txt".formatted(name, ui), seen));
    }
  }

  @Test
  void twoColumnsFitANarrowScreen() {
    Launched run = Launched.inProcess("vi", 40, "show", "--index", index, "--side-by-side", "a.vi");
    assertThat(run.out().lines()).allMatch(line -> Columns.of(line) <= 40);
  }

  private static String blanked(String screen) {
    return screen
        .replaceAll("(?m)^( +(?:score|điểm)) .*$", "$1 …")
        .replaceAll(
            "(?m)^((?:concepts|khái niệm|lexicon|từ điển|bytes|byte|index|chỉ"
                + " mục|định)[^0-9]*?)\\S+$",
            "$1…");
  }

  /** What the file holds, or what was seen if the screens are being written. */
  private static String golden(String name, String seen) throws IOException {
    if (!WRITE.isEmpty()) {
      Files.writeString(Files.createDirectories(Path.of(WRITE)).resolve(name), seen);
      return seen;
    }
    return Golden.screen(name);
  }
}

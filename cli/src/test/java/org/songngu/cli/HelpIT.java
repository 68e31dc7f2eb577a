package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The help of every command, on screens of every width and in both languages. */
class HelpIT {
  private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\p{L}_])[A-Z]+(?![\\p{L}_])");
  private static final int WIDE = 10_000;

  @ParameterizedTest
  @MethodSource("commands")
  void narrowScreensHaveEveryWordWhole(String command) {
    for (String ui : List.of("en", "vi")) {
      for (String how : List.of("-h", "--help")) {
        String wide = help(ui, WIDE, command, how);
        for (int width : new int[] {40, 54, 60, 80}) {
          String narrow = help(ui, width, command, how);
          assertThat(words(narrow.replace(" \\\n", "\n"))).isEqualTo(words(wide));
          assertThat(narrow.lines())
              .allMatch(line -> Columns.of(line) <= width || !line.strip().contains(" "));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noEnglishPlaceholderIsLeftInVietnameseHelp(String command) {
    Set<String> english = placeholders();
    assertThat(english).contains("FILE", "DIR", "N", "QUERY", "GLOB");
    for (String how : List.of("-h", "--help")) {
      assertThat(capitals(help("vi", 80, command, how))).doesNotContainAnyElementsOf(english);
    }
    Launched page = Launched.inProcess("vi", 80, "man", command);
    assertThat(page.status()).isZero();
    assertThat(capitals(page.out())).doesNotContainAnyElementsOf(english);
  }

  @Test
  void noEnglishPlaceholderIsLeftInVietnameseMessages() {
    Set<String> english = placeholders();
    assertThat(Texts.vietnamese().table().values())
        .allSatisfy(text -> assertThat(capitals(text)).doesNotContainAnyElementsOf(english));
    assertThat(Launched.inProcess("vi", 80, "show").err()).contains("MÃ").doesNotContain("ID");
  }

  @Test
  void examplesOnNarrowScreensCanBePasted() {
    assertThat(help("en", 40, "search", "-h"))
        .contains("  songngu search --index news \\\n    --language en 'tòa phúc thẩm'\n");
  }

  static Stream<String> commands() {
    return all().getSubcommands().keySet().stream();
  }

  private static CommandLine all() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console = new Console(nowhere, nowhere, Style.PLAIN, 80);
    return Commands.all(console, new Settings(name -> null, Path.of("/")));
  }

  private static String help(String ui, int width, String command, String how) {
    Launched run = Launched.inProcess(ui, width, command, how);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  /** All that is written in capitals where a value stands. */
  private static Set<String> placeholders() {
    Set<String> found = new TreeSet<>(Set.of("OPTIONS", "COMMAND"));
    for (CommandLine command : all().getSubcommands().values()) {
      for (ArgSpec argument : command.getCommandSpec().args()) {
        found.addAll(capitals(argument.paramLabel()));
      }
    }
    return found;
  }

  private static Set<String> capitals(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}

package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Holds the Vietnamese texts against what the program says. */
class TextsIT {
  private static final Console CONSOLE =
      new Console(
          OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Style.PLAIN, 80);
  private static final Settings SETTINGS = new Settings(name -> null, Path.of("/"));
  private static final Path SOURCES = Path.of("..", "cli", "src", "main", "java", "org", "songngu");

  /** A text that is said, perhaps in several pieces. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:say|note|detail)\\(\\s*(?:[a-z]\\w* \\?"
              + " )?((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)");

  private static final Pattern VALUE = Pattern.compile("%[-,.0-9]*[a-z]");
  private static final Map<String, String> VIETNAMESE = Texts.vietnamese().table();

  @Test
  void allHelpHasAVietnameseText() {
    assertThat(helpTexts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(VIETNAMESE).containsKey(text));
  }

  @Test
  void allMessagesHaveAVietnameseText() throws IOException {
    assertThat(messages())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(VIETNAMESE).containsKey(text));
  }

  @Test
  void aTextTakesTheSameValuesInBothLanguages() {
    assertThat(VIETNAMESE.entrySet())
        .allSatisfy(
            entry -> assertThat(values(entry.getValue())).isEqualTo(values(entry.getKey())));
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      values.add(value.group());
    }
    return values;
  }

  static Set<String> helpTexts() {
    Set<String> texts = new TreeSet<>();
    CommandLine commands = Commands.all(CONSOLE, SETTINGS);
    collect(commands.getCommandSpec(), texts);
    commands.getSubcommands().values().forEach(one -> collect(one.getCommandSpec(), texts));
    return texts;
  }

  private static void collect(CommandSpec spec, Set<String> texts) {
    texts.addAll(List.of(spec.usageMessage().description()));
    for (String line : spec.usageMessage().footer()) {
      if (!line.isEmpty() && !line.startsWith("  ")) {
        texts.add(line);
      }
    }
    for (ArgSpec argument : spec.args()) {
      if (!argument.hidden()) {
        texts.addAll(List.of(argument.description()));
      }
    }
  }

  static Set<String> messages() throws IOException {
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher said = SAID.matcher(Files.readString(file));
        while (said.find()) {
          texts.add(said.group(1).replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("^\"|\"\\s*$", ""));
        }
      }
    }
    return texts;
  }

  /** Prints what lacks a Vietnamese text. */
  public static void main(String[] arguments) throws IOException {
    Stream.concat(helpTexts().stream(), messages().stream())
        .filter(text -> !VIETNAMESE.containsKey(text))
        .forEach(System.out::println);
  }
}

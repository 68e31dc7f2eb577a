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
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;
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

  /** Where a text is said: its first argument is the text, or a choice of texts. */
  private static final Pattern SAID =
      Pattern.compile("\\b(?:say|note|detail|UserException)\\((?:e, |null, )?\\s*");

  /** Where one thing or many are said: all arguments are texts. */
  private static final Pattern COUNTED = Pattern.compile("\\bcount\\(");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** What is printed as it is written, in English. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "\\b(?:out|err|errors)\\(\\)\\s*\\.print(?:ln)?\\(\\s*\"[^\"]*(?:[A-Z][a-z]+|[a-z]{2,})"
              + " [a-z]{2,}[^\"]*\"");

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
  void whatCoreSaysOfQueriesAndEventsHasAVietnameseText() {
    assertThat(VIETNAMESE)
        .containsKeys(
            "this parenthesis is not closed",
            "this parenthesis closes none",
            "this quotation mark has no other",
            "nothing stands before this operator",
            "nothing stands behind the operator",
            "this has no date or range that can be read",
            "this cannot be read")
        .containsKeys("same names", "same words", "same numbers", "same day", "other day")
        .containsKeys("the headlines name others", "other names and places", "other weekday")
        .containsKeys("published at the same time", "published at another time");
  }

  @Test
  void nothingIsPrintedInEnglishAlone() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(UNSAID.matcher(Files.readString(file)).results().map(found -> found.group()))
            .as(file.toString())
            .isEmpty();
      }
    }
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
        String code = Files.readString(file);
        Matcher said = SAID.matcher(code);
        while (said.find()) {
          texts.addAll(literals(SourceCode.firstArgument(code, said.end())));
        }
        Matcher counted = COUNTED.matcher(code);
        while (counted.find()) {
          texts.addAll(literals(SourceCode.arguments(code, counted.end())));
        }
      }
    }
    texts.remove("%s");
    return texts;
  }

  /** The literals of an expression, those that a plus joins as one; only what has letters. */
  private static Set<String> literals(String expression) {
    Set<String> texts = new TreeSet<>();
    Matcher literal = LITERAL.matcher(expression.replaceAll("\"\\s*\\+\\s*\"", ""));
    while (literal.find()) {
      String text = literal.group(1).replace("\\n", "\n").replace("\\\"", "\"");
      if (VALUE.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter)) {
        texts.add(text);
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

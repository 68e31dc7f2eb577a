package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.cli.settings.LibraryTexts;
import org.songngu.cli.settings.Texts;

/** Holds the Vietnamese of what the library says against the library's own code. */
class LibraryTextsIT {
  private static final Path CORE = Path.of("..", "core", "src", "main", "java", "org", "songngu");
  private static final Path CLI = Path.of("..", "cli", "src", "main", "java", "org", "songngu");

  /** The packages whose messages reach a person, not only a programmer. */
  private static final List<String> PACKAGES =
      List.of("ingest", "index", "event", "evaluate", "lexicon", "report");

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:failed|warn|fault|LexiconFault|IllegalArgumentException|IOException"
              + "|LimitException|IndexLockedException|IndexFormatException|String cause ="
              + "|String rule =)\\s*\\(?");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern VALUE = Pattern.compile("%[-,.0-9]*[a-z]");

  /** Faults of a program that calls the library, which no command can make. */
  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "split: which reports?",
          "threads %s, batch %s: at least 1",
          " is no archive",
          "concept %s: it comes from nowhere",
          "language %s: the lexicon has Vietnamese and English forms",
          "%s tokens and %s nodes: a lexicon so large needs wider tables",
          "%s reports sent, %s answered");

  @Test
  void allThatTheLibrarySaysHasAVietnameseText() throws IOException {
    Set<String> messages = new TreeSet<>();
    for (String name : PACKAGES) {
      collect(CORE.resolve(name), messages);
    }
    collect(CLI, messages);
    messages.removeAll(OF_PROGRAMS);
    messages.removeAll(Texts.vietnamese().table().keySet());
    assertThat(messages)
        .hasSizeGreaterThan(60)
        .allSatisfy(message -> assertThat(isKnown(example(message))).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cannot be read: more than 1,000 members: not read further"
            + "|không đọc được: quá 1.000 thành phần: không đọc tiếp",
        "no valid JSON at column 2: Unexpected character ('b')|JSON sai ở cột 2",
        "report \"x\": there is none|không có bài nào mang mã \"x\"",
        "something new|something new"
      })
  void valuesAreKeptAndMayBeMessages(String english, String vietnamese) {
    assertThat(vietnamese(english)).isEqualTo(vietnamese);
    assertThat(LibraryTexts.say(english, Texts.ENGLISH)).isEqualTo(english);
  }

  private static String vietnamese(String message) {
    return LibraryTexts.say(message, Texts.vietnamese());
  }

  /** Faults in a list of queries stand behind its name and line. */
  private static boolean isKnown(String message) {
    String atLine = "queries.tsv:7: " + message;
    return !vietnamese(message).equals(message) || !vietnamese(atLine).equals(atLine);
  }

  private static String example(String message) {
    return message.replace("%s", "7");
  }

  private static void collect(Path folder, Set<String> messages) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        Matcher said = SAID.matcher(code);
        while (said.find()) {
          collect(SourceCode.arguments(code, said.end()), messages);
        }
      }
    }
  }

  private static void collect(String arguments, Set<String> messages) {
    Matcher literal = LITERAL.matcher(arguments.replaceAll("\"\\s*\\+\\s*\"", ""));
    while (literal.find()) {
      String text = VALUE.matcher(literal.group(1).replace("\\\"", "\"")).replaceAll("%s");
      if (text.matches("(?s).*[a-z]{2,} [a-z].*")) {
        messages.add(text.endsWith(": ") ? text + "%s" : text);
      }
    }
  }
}

package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of one command, set for the width of the screen. Lines are broken at spaces alone:
 * {@code .songngu} and {@code --index} stay whole, which picocli's own help does not see to, and
 * which narrow screens need.
 */
final class HelpPage {
  /** Longer labels have a line of their own. */
  private static final int LONGEST_LABEL = 24;

  private static final int GAP = 3;
  private static final int HANGING = 2;

  /** On narrower screens descriptions stand below what they describe. */
  private static final int NARROW = 60;

  private static final int BELOW = 6;

  /** A word, or an option with what follows it; what stands in quotes is one word. */
  private static final Pattern SHELL_WORD =
      Pattern.compile("(?:--[a-z]\\S* (?=[^-| ]))?(?:'[^']*'|[^' ])+");

  private final CommandSpec spec;
  private final Console console;
  private final StringBuilder page = new StringBuilder();
  private int labels;

  HelpPage(CommandSpec spec, Console console) {
    this.spec = spec;
    this.console = console;
  }

  /** All of the help. */
  String whole() {
    measure(option -> true);
    head(spec.usageMessage().description());
    options(option -> !isShared(option));
    commands();
    page.append('\n').append(console.say("Everywhere:")).append('\n');
    options(HelpPage::isShared);
    footer();
    return page.toString();
  }

  /** What one screen can show: without the options that all commands have. */
  String brief() {
    measure(option -> !isShared(option));
    String[] description = spec.usageMessage().description();
    head(description.length == 0 ? "" : description[0]);
    options(option -> !isShared(option));
    commands();
    footer();
    line(console.say("%s --help tells more.", spec.qualifiedName(" ")), 0, 0);
    return page.toString();
  }

  private static boolean isShared(OptionSpec option) {
    return option.inherited() || option.command().userObject() instanceof RootCommand;
  }

  /** Finds out where descriptions begin. */
  private void measure(Predicate<OptionSpec> which) {
    labels =
        Stream.concat(
                    spec.positionalParameters().stream().map(this::label),
                    shown(which).map(this::label))
                .mapToInt(Columns::of)
                .filter(columns -> columns <= LONGEST_LABEL)
                .max()
                .orElse(0)
            + GAP;
  }

  private void head(String... description) {
    String usage = console.say("Usage:") + " " + Placeholders.synopsis(spec, console.texts());
    line(usage, 0, HANGING);
    for (String paragraph : description) {
      line(paragraph, 0, 0);
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      item(label(parameter), parameter.description());
    }
  }

  private void options(Predicate<OptionSpec> which) {
    shown(which).forEach(option -> item(label(option), option.description()));
  }

  private Stream<OptionSpec> shown(Predicate<OptionSpec> which) {
    return spec.options().stream().filter(option -> !option.hidden()).filter(which);
  }

  private String label(PositionalParamSpec parameter) {
    return " ".repeat(BELOW) + Placeholders.inSynopsis(parameter, console.texts());
  }

  private String label(OptionSpec option) {
    String names = String.join(", ", option.names());
    String indent = " ".repeat(names.startsWith("--") ? BELOW : HANGING);
    String equals = option.arity().max() > 0 ? "=" : "";
    return indent + names + equals + Placeholders.value(option, console.texts());
  }

  private void commands() {
    Map<String, CommandLine> commands = spec.subcommands();
    if (commands.isEmpty()) {
      return;
    }
    page.append('\n').append(console.say("Commands:")).append('\n');
    int longest = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
    commands.forEach(
        (name, command) -> beside("  " + name, longest + 2 * HANGING, Help.summary(command)));
  }

  /** Examples stay what can be pasted, however narrow the screen is. */
  private void footer() {
    for (String line : spec.usageMessage().footer()) {
      if (line.startsWith("  ")) {
        example(line.strip());
      } else {
        line(line, 0, 0);
      }
    }
  }

  private void item(String label, String... description) {
    String text = String.join(" ", description);
    if (console.width() < NARROW) {
      page.append(" ".repeat(HANGING)).append(bold(label.strip())).append('\n');
      line(text, BELOW, BELOW);
    } else if (Columns.of(label) <= LONGEST_LABEL) {
      beside(label, labels, text);
    } else {
      page.append(bold(label)).append('\n');
      line(text, labels, labels + HANGING);
    }
  }

  private void beside(String label, int column, String text) {
    int start = page.length();
    line(text, column, column + HANGING);
    page.replace(start, start + Columns.of(label), bold(label));
  }

  private String bold(String label) {
    return console.style().bold(label);
  }

  private void line(String text, int indent, int hanging) {
    append(List.of(text.replace("%%", "%").split(" ", -1)), indent, hanging, "");
  }

  private void example(String command) {
    append(words(command), HANGING, 2 * HANGING, " \\");
  }

  /** What a line of shell may be broken between: an option keeps its value. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = SHELL_WORD.matcher(command);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /**
   * @param broken stands at the end of lines that go on
   */
  private void append(List<String> words, int indent, int hanging, String broken) {
    page.append(" ".repeat(indent)).append(words.getFirst());
    int used = indent + Columns.of(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      int columns = Columns.of(words.get(i));
      int reserve = i + 1 < words.size() ? broken.length() : 0;
      if (used + 1 + columns + reserve > console.width()) {
        page.append(broken).append('\n').append(" ".repeat(hanging));
        used = hanging + columns;
      } else {
        page.append(' ');
        used += 1 + columns;
      }
      page.append(words.get(i));
    }
    page.append('\n');
  }
}

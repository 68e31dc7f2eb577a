package org.songngu.cli;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completes commands, their options, the options' values, and the fields of a query. */
final class ShellCompleter implements Completer {
  private static final List<String> FIELDS =
      List.of("title:", "body:", "language:", "published:[", "source:", "id:", "url:");

  private final Map<String, CommandLine> commands;

  ShellCompleter(CommandLine all) {
    this.commands = all.getSubcommands();
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    CommandLine called = commands.get(line.words().getFirst());
    if (line.wordIndex() == 0) {
      commands.forEach((name, command) -> candidates.add(named(name, Help.summary(command))));
    } else if (called != null) {
      OptionSpec before =
          called.getCommandSpec().findOption(line.words().get(line.wordIndex() - 1));
      if (before != null && before.paramLabel().contains("|")) {
        for (String value : before.paramLabel().split("\\|", -1)) {
          candidates.add(new Candidate(value));
        }
        return;
      }
      for (OptionSpec option : called.getCommandSpec().options()) {
        candidates.add(named(option.longestName(), String.join(" ", option.description())));
      }
    }
    // No space behind a field: its value follows at once.
    FIELDS.forEach(
        field -> candidates.add(new Candidate(field, field, null, null, null, null, false)));
  }

  private static Candidate named(String name, String description) {
    return new Candidate(name, name, null, description, null, null, true);
  }
}
